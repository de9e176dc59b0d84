import { badInput, forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Files } from '@gatehouse/kit-files/open-files';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { TicketingDb } from '../db.ts';
import { exportCsv, type Exported } from '../files/export-csv.ts';
import { recordAudit } from '../record-audit.ts';
import { getStaffedEvent, staffOf, type Staff } from '../staff.ts';
import { logCondition, type LogFilter } from './log-condition.ts';
import { exportColumns, readExport } from './read-export.ts';

type Asked = {
  readonly eventId: string | null;
  readonly filter: LogFilter & { readonly eventId?: string | null | undefined };
};

type Desk = BaseContext & { readonly db: TicketingDb; readonly files: Files };

/** Writes the log of one event, as the list shows it, into a CSV file, and puts that on record; no usher but a supervisor may. */
export async function exportScanLog(desk: Desk, { eventId, filter }: Asked): Promise<Exported> {
  const { db, files, now, viewer } = desk;
  const staff = staffOf(viewer);
  if (staff.kind === 'usher' && !staff.isSupervisor)
    throw forbidden('Only a supervisor may export the log.');
  const event = await getStaffedEvent(db, staff, askedEvent(staff, eventId, filter.eventId));
  const condition = logCondition(filter, { eventId: event.id, path: 'input.filter' });
  const exported = await exportCsv(
    { db, files },
    { columns: exportColumns, rows: (tx) => readExport(tx, condition), now },
  );
  await db.transaction((tx) =>
    recordAudit(tx, desk, {
      verb: 'scan_log.export',
      entityType: 'Event',
      entityId: event.id,
      after: { filter, rowCount: exported.rowCount },
    }),
  );
  return exported;
}

function askedEvent(staff: Staff, eventId: string | null, filtered: string | null | undefined) {
  if (eventId !== null && filtered != null && eventId !== filtered)
    throw badInput('The filter names another event.', 'input.filter.eventId');
  const asked = eventId ?? filtered ?? (staff.kind === 'usher' ? staff.eventId : undefined);
  if (asked === undefined) throw badInput('Say of which event.', 'input.eventId');
  return asked;
}
