import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';
import type { Source } from './own.ts';

export type Included = (selection: SelectionNode) => boolean;

const names: ReadonlySet<string> = new Set([
  GraphQLSkipDirective.name,
  GraphQLIncludeDirective.name,
]);

/** The variables that decide whether parts of a document are answered at all. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const condition = names.has(directive.name.value) ? ifOf(directive) : undefined;
      if (condition?.kind === Kind.VARIABLE) found.add(condition.name.value);
    },
  });
  return [...found];
}

/** Which selections count, for given values of those variables. */
export function inclusion(values: Source): Included {
  return ({ directives = [] }) => {
    for (const directive of directives) {
      if (!names.has(directive.name.value)) continue;
      const isSkip = directive.name.value === GraphQLSkipDirective.name;
      if (holds(directive, values) === isSkip) return false;
    }
    return true;
  };
}

const ifOf = (directive: DirectiveNode) =>
  directive.arguments?.find(({ name }) => name.value === 'if')?.value;

function holds(directive: DirectiveNode, values: Source): boolean {
  const condition = ifOf(directive);
  if (condition?.kind === Kind.VARIABLE) return values[condition.name.value] === true;
  return condition?.kind === Kind.BOOLEAN && condition.value;
}
