import { maskTarget } from '../../domain/transfers/mask-target.ts';
import { directionFor } from '../../domain/transfers/direction-for.ts';
import { standingAt } from '../../domain/transfers/transfer-status.ts';
import { present } from '../present.ts';
import type { TransferResolvers } from './../types.generated.ts';

export const Transfer: TransferResolvers = {
  direction: (transfer, _args, { viewer }) => directionFor(viewer, transfer),
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  // Who has a ticket by an administrator's doing has no giver.
  fromName: async ({ kind, fromId }, _args, { loaders }) =>
    kind === 'ADMIN' ? null : ((await loaders.attendeeName.load(fromId))?.name ?? null),
  maskedTarget: (transfer, _args, { viewer }) =>
    transfer.target !== null && directionFor(viewer, transfer) === 'OUTGOING'
      ? maskTarget(transfer.target)
      : null,
  ticket: async ({ ticketId }, _args, { loaders }) => (await loaders.ticket.load(ticketId)) ?? null,
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
  status: (transfer, _args, { now }) => standingAt(transfer, now).status,
  decidedAt: (transfer, _args, { now }) => standingAt(transfer, now).decidedAt,
};
