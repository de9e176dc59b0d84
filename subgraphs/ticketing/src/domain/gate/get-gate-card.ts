import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Card } from '@gatehouse/ticketing-db/projections';
import { findCard } from './find-card.ts';
import { findHeldTickets, type HeldTicket } from './find-held-tickets.ts';
import { getUsheredEvent } from './get-ushered-event.ts';
import { judgeAtGate } from './judge-at-gate.ts';
import type { Judged } from './judge-scan.ts';
import { readUid } from './read-uid.ts';
import type { Gate } from './scan-ticket.ts';

export type GateCard = Pick<Card, 'uid' | 'isActive' | 'status' | 'holderId'> & {
  readonly eventId: string;
  readonly heldTickets: readonly HeldTicket[];
  readonly check: Judged;
};

type Asked = { readonly uid: string; readonly gateId: string | null };

/** A card as the usher's event sees it, and what a scan of it would answer; NOT_FOUND for a number that is no card's. */
export async function getGateCard(gate: Gate, { uid: text, gateId }: Asked): Promise<GateCard> {
  const { db, viewer } = gate;
  const { usher } = await getUsheredEvent(db, viewer);
  const card = await findCard(db, readUid(text, 'uid'));
  if (card === undefined) throw notFound('Card');
  const { uid, isActive, status, holderId } = card;
  const { eventId } = usher;
  const [check, heldTickets] = await Promise.all([
    judgeAtGate(gate, { code: uid, medium: 'NFC', gateId }, usher),
    holderId === null ? [] : findHeldTickets(db, { eventId, holderId }),
  ]);
  return { uid, isActive, status, holderId, eventId, heldTickets, check };
}
