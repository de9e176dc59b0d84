import { limitExceeded } from '@gatehouse/kit-subgraph/errors';
import { Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { credentialFields, credentialFieldsMax, rootFieldsMax } from './limits.ts';

type Count = { readonly fields: number; readonly credentials: number };

const none: Count = { fields: 0, credentials: 0 };

/** Bounds the root fields of an operation, and strictly those that check a credential, through fragments and aliases. */
export const rootFieldsRule: ValidationRule = (context) => {
  const fragments = new Map<string, Count>();
  return {
    OperationDefinition: ({ selectionSet }) => {
      const { fields, credentials } = count(selectionSet, context, fragments);
      if (fields > rootFieldsMax)
        context.reportError(limitExceeded(`At most ${rootFieldsMax} fields at the root.`));
      if (credentials > credentialFieldsMax)
        context.reportError(limitExceeded('One attempt to sign in per request.'));
      return false;
    },
  };
};

function count(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  fragments: Map<string, Count>,
): Count {
  return selections.reduce<Count>((sum, selection) => {
    if (selection.kind === Kind.FIELD)
      return add(sum, {
        fields: 1,
        credentials: credentialFields.has(selection.name.value) ? 1 : 0,
      });
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return add(sum, count(selection.selectionSet, context, fragments));
    return add(sum, countFragment(selection.name.value, context, fragments));
  }, none);
}

/** Each fragment is counted once, however often it is spread: doubling fragments cost nothing, and a cycle ends. */
function countFragment(
  name: string,
  context: ValidationContext,
  fragments: Map<string, Count>,
): Count {
  const known = fragments.get(name);
  if (known !== undefined) return known;
  fragments.set(name, none);
  const fragment = context.getFragment(name);
  const counted = fragment ? count(fragment.selectionSet, context, fragments) : none;
  fragments.set(name, counted);
  return counted;
}

const add = (left: Count, right: Count): Count => ({
  fields: left.fields + right.fields,
  credentials: left.credentials + right.credentials,
});
