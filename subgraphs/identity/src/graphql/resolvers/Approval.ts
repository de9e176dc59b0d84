import { wordOf } from '../word-of.ts';
import type { ApprovalResolvers } from './../types.generated.ts';

export const Approval: ApprovalResolvers = {
  membership: async ({ subjectId }, _args, { loaders }) => {
    const membership = await loaders.membership.load(subjectId);
    if (membership === undefined) throw new Error('The membership of this request does not exist.');
    return membership;
  },
  status: ({ status }) => wordOf(status),
};
