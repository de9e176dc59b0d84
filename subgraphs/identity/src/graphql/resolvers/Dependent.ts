import { seesDependent } from '../../rules/sees-profile.ts';
import type { DependentResolvers } from './../types.generated.ts';

export const Dependent: DependentResolvers = {
  __resolveReference: async ({ id }, context) => {
    const dependent = await context.loaders.dependent.load(id);
    return dependent !== undefined && (await seesDependent(dependent, context)) ? dependent : null;
  },
};
