import type { Scan } from '@gatehouse/ticketing-db/scans';
import { scanMessage } from '../../domain/gate/scan-message.ts';
import type { ScanReason } from '../../domain/gate/scan-reason.ts';
import { outcomeKey } from '../../domain/scan-log/find-outcomes.ts';
import { outcomeOf } from '../../domain/scan-log/outcome-of.ts';
import { shownCode } from '../../domain/scan-log/shown-code.ts';
import type { Context } from '../../context.ts';
import type { ScanLogEntryResolvers } from './../types.generated.ts';

const outcome = async (scan: Scan, { loaders }: Context) =>
  outcomeOf(scan, (await loaders.outcome.load(outcomeKey(scan)))?.state);

// The database keeps the reasons that the gate's function gives, which are these.
const reason = (scan: Scan) => scan.reason as ScanReason | null;

export const ScanLogEntry: ScanLogEntryResolvers = {
  id: ({ seq }) => seq.toString(),
  medium: ({ kind, medium }) => (kind === 'UNDO' || kind === 'ACTIVITY' ? null : medium),
  reason,
  message: (scan) => scanMessage(scan.kind, reason(scan)),
  code: (scan) => shownCode(scan),
  ticket: async ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? null : ((await loaders.scannedTicket.load(ticketId)) ?? null),
  gate: async ({ gateId }, _args, { loaders }) =>
    gateId === null ? null : ((await loaders.gate.load(gateId)) ?? null),
  usherName: async ({ usherId }, _args, { loaders }) =>
    (await loaders.usherName.load(usherId))?.name ?? null,
  countedAt: ({ countedAt }) => new Date(countedAt),
  outcome: (scan, _args, context) => outcome(scan, context),
  flags: async (scan, _args, context) =>
    (await outcome(scan, context)) === 'OVERRIDE' ? [...scan.flags, 'OVERRIDE'] : scan.flags,
  undoneScanId: ({ undoes }) => undoes,
};
