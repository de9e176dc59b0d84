import { notFound } from '@gatehouse/kit-subgraph/errors';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { eq, sql } from 'drizzle-orm';
import { clientKey } from '../client-key.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import { toScan, type AnsweredScan, type ScanAnswer } from './scan-answer.ts';
import type { Gate } from './scan-ticket.ts';

export type CheckIn = {
  readonly scanId: string;
  readonly ticketId: string;
  readonly gateId: string | null;
  readonly reason: string;
};

/** Admits a ticket on an administrator's word, by the rules of a scan; both are on record or neither. */
export async function checkInTicket(
  gate: Gate,
  request: CheckIn,
  adminUserId: string,
): Promise<ScanAnswer> {
  const { db, now } = gate;
  const scanId = clientKey(request.scanId, 'input.scanId');
  const reason = plainText(request.reason, { field: 'input.reason', lengthMax: 500 });
  const { ticketId, gateId } = request;
  if (!isUuid(ticketId)) throw notFound('Ticket');
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');
  return db.transaction(async (tx) => {
    const [ticket] = await tx
      .select({ eventId: tickets.eventId })
      .from(tickets)
      .where(eq(tickets.id, ticketId));
    if (ticket === undefined) throw notFound('Ticket');
    const [row] = await tx.execute<{ answer: AnsweredScan }>(sql`
      select ticketing.scan_ticket(
        ${adminUserId}::uuid, ${ticket.eventId}::uuid, 'ADMIN', ${scanId}, 'ENTRY', 'ADMIN', ${gateId}::uuid, 'admin',
        ${ticketId}, null, ${ticketId}::uuid, null, null, null, null, null, false, ${reason}, null,
        ${now.toISOString()}::timestamptz
      ) as answer`);
    if (row === undefined) throw new Error('scan_ticket did not answer.');
    const scan = toScan(row.answer);
    // What is asked again is on record already.
    if (scan.isRepeat) return scan;
    await recordAudit(tx, gate, {
      verb: 'ticket.checkIn',
      entityType: 'Ticket',
      entityId: ticketId,
      after: { verdict: scan.verdict, reason: scan.reason, why: reason },
    });
    return scan;
  });
}
