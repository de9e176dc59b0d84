import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { ValidationRule } from 'graphql';

/** What entities are told apart by; the contract has no other keys. */
const keys: ReadonlySet<string> = new Set(['id', '__typename']);

/**
 * `{ organizer { id: name balances { … } } }` would hide the key that the planner asks for under its own name, and the next
 * subgraph would be sent the name as the id: a wrong answer or a failure, where a refusal says what to change.
 */
export const hiddenKeysRule: ValidationRule = (context) => ({
  Field: ({ alias, name }) => {
    if (alias !== undefined && alias.value !== name.value && keys.has(alias.value))
      context.reportError(badInput(`No other field may be called ${alias.value}.`));
  },
});
