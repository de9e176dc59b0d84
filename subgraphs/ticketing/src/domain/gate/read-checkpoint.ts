import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { plainText } from '../plain-text.ts';
import { asGiven, readReplacement, type Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { readWhole } from '../read-whole.ts';

export type GivenCheckpoint = {
  readonly name?: Given<string>;
  readonly reEntry?: Given<'NONE' | 'WITH_LEAVE' | 'FREE'>;
  readonly leaveMinutes?: Given<number>;
};

export const gatesMax = 50;

export const readCheckpointName = (text: string, field: string): string =>
  plainText(text, { field, lengthMax: 120 });

/** What a checkpoint is, as its columns; what is left out stays undefined. */
export const readCheckpoint = (given: GivenCheckpoint) => ({
  name: readReplacement(given.name, 'input.name', readCheckpointName),
  reEntry: readReplacement(given.reEntry, 'input.reEntry', asGiven),
  leaveMinutes: readReplacement(given.leaveMinutes, 'input.leaveMinutes', (value, field) =>
    readWhole(value, { field, min: 1, max: 1440 }),
  ),
});

/** The names of gates, at most fifty. */
export function readGates(names: readonly string[], field: string): readonly string[] {
  if (names.length > gatesMax) throw badInput(`A checkpoint has at most ${gatesMax} gates.`, field);
  return names.map((name, at) => plainText(name, { field: `${field}.${at}`, lengthMax: 120 }));
}

/**
 * The types a checkpoint takes, all of its event; NOT_FOUND for any other. Null for all, undefined for those it takes now. They
 * stay for as long as the transaction runs.
 */
export async function takeTypes(
  tx: TicketingDb,
  eventId: string,
  given: Given<readonly string[]>,
): Promise<string[] | null | undefined> {
  if (given === null || given === undefined) return given;
  const ids = [...new Set(given.map((id) => readId(id, 'Ticket type')))];
  if (ids.length === 0)
    throw badInput('Name at least one ticket type, or null for all.', 'input.ticketTypeIds');
  const found = await tx
    .select({ id: ticketTypes.id })
    .from(ticketTypes)
    .where(and(inArray(ticketTypes.id, ids), eq(ticketTypes.eventId, eventId)))
    .orderBy(asc(ticketTypes.id))
    .for('key share');
  if (found.length < ids.length) throw notFound('Ticket type');
  return ids;
}
