import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Rule } from '@gatehouse/kit-subgraph/rules';
import { rule } from 'graphql-shield';
import type { Context } from '../context.ts';

type Sees = (parent: { readonly id: string }, context: Context) => Promise<boolean>;

/**
 * For every field of an entity, however it was reached: the second wall behind `__resolveReference`, so that a field added
 * tomorrow opens nobody's data. It looks at the parent: a cached verdict would be the first row's for all.
 */
export const privateTo = (sees: Sees): Rule =>
  rule(`identity:privateTo(${sees.name})`, { cache: 'no_cache' })(
    async (parent: { readonly id: string }, _args, context: Context) =>
      (await sees(parent, context)) || forbidden(),
  );
