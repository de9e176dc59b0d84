import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { addDependent as add } from '../../../domain/people/add-dependent.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addDependent: NonNullable<MutationResolvers['addDependent']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await add(context, signedInTo('customer', context.viewer).profileId, input);
  // A list that was read earlier in this request is no longer the list.
  context.loaders.dependents.clearAll();
  switch (result.outcome) {
    case 'added':
      return { __typename: 'AddDependentPayload', dependent: result.dependent };
    case 'tooMany':
      return { __typename: 'TooManyDependentsError', dependentsMax: result.dependentsMax };
  }
};
