import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { documentNotAllowed, limitExceeded } from '@gatehouse/kit-subgraph/errors';
import type { ValidationContext, ValidationRule } from 'graphql';
import { hiddenKeysRule } from './hidden-keys-rule.ts';
import { aliasesMax, costMax, depthMax, directivesMax } from './limits.ts';
import { rootFieldsRule } from './root-fields-rule.ts';

/** A limit of graphql-armor that reports a refusal of ours; thrown, as it does by itself, it would be a 500. */
const refuseWith = (message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(limitExceeded(message))],
});

const limit = (n: number, what: string) => ({ n, ...refuseWith(`At most ${n} ${what}.`) });

/** The schema is for developers; an allowed introspection looks the same in every tool and needs no other limit. */
const noIntrospection: ValidationRule = (context) => ({
  Field: ({ name }) => {
    if (name.value === '__schema' || name.value === '__type')
      context.reportError(documentNotAllowed('Introspection is switched off.'));
  },
});

/** What an operation must keep to, beside the limits that Apollo and the parser hold. */
export const operationRules = ({ introspection }: { readonly introspection: boolean }) =>
  [
    maxDepthRule({
      ...limit(depthMax, 'levels'),
      flattenFragments: true,
      ignoreIntrospection: true,
    }),
    maxAliasesRule(limit(aliasesMax, 'aliases')),
    maxDirectivesRule(limit(directivesMax, 'directives')),
    costLimitRule({
      maxCost: costMax,
      flattenFragments: true,
      ...refuseWith('The operation asks for too much at once.'),
    }),
    rootFieldsRule,
    hiddenKeysRule,
    ...(introspection ? [] : [noIntrospection]),
  ] as readonly ValidationRule[];
