import type { Rule } from '@gatehouse/kit-subgraph/rules';
import { rule } from 'graphql-shield';
import type { Context } from '../context.ts';

type Decide<Parent> = (parent: Parent, args: unknown, context: Context) => Promise<true | Error>;

const made = new Map<string, Rule>();

/** The one rule of this name: shield caches verdicts by name and refuses two rules that share one. */
export function oneRule<Parent>(
  name: string,
  cache: 'contextual' | 'no_cache',
  decide: Decide<Parent>,
): Rule {
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = rule(`identity:${name}`, { cache })(decide);
  made.set(name, fresh);
  return fresh;
}
