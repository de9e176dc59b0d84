import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { selectMembership as select } from '../../../domain/sessions/select-membership.ts';
import { stagePayload } from '../../stage-payload.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const selectMembership: NonNullable<MutationResolvers['selectMembership']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await select(context, { ...input, viewer: signedIn(context.viewer) });
  switch (result.outcome) {
    case 'selected':
      return { __typename: 'SelectMembershipPayload', ...result };
    case 'stage':
      return stagePayload(result);
  }
};
