import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Rule } from '@gatehouse/kit-subgraph/rules';
import type { Context } from '../context.ts';
import { oneRule } from './one-rule.ts';

type Sees<Parent> = (parent: Parent, context: Context) => Promise<boolean>;

/**
 * For every field of an entity, however it was reached: the second wall behind `__resolveReference`, so that a field added
 * tomorrow opens nobody's data. It looks at the parent: a cached verdict would be the first row's for all.
 */
export const privateTo = <Parent>(sees: Sees<Parent>): Rule =>
  oneRule<Parent>(
    `privateTo(${sees.name})`,
    'no_cache',
    async (parent, _args, context) => (await sees(parent, context)) || forbidden(),
  );
