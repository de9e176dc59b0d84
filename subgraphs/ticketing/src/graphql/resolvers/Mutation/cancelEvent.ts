import { cancelEvent as cancel } from '../../../domain/cancellations/cancel-event.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelEvent: NonNullable<MutationResolvers['cancelEvent']> = async (
  _parent,
  { input: { eventId, reason } },
  context,
) => ({ event: await cancel(context.db, context, { eventId, reason }) });
