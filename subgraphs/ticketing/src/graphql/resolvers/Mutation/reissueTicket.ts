import { sightOf } from '../../../domain/sight.ts';
import { reissueTicket as reissue } from '../../../domain/tickets/reissue-ticket.ts';
import { forgetTicket } from '../../forget-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reissueTicket: NonNullable<MutationResolvers['reissueTicket']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, loaders } = context;
  const ticket = await reissue(db, context, { ...input, sight: sightOf(viewer) });
  forgetTicket(loaders);
  return { ticket };
};
