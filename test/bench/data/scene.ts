import { openOneProcess, subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type postgres from 'postgres';
import type { DatabaseSettings } from '../servers/settings.ts';
import { fillPeople, fillUsher } from './people.ts';
import { fillProgramme, type GateEvent } from './programme.ts';
import { fillTickets, readCodes } from './tickets.ts';
import { openTokens, type Tokens } from './tokens.ts';

const people = { customerCount: 2000, organizerCount: 20 };
const eventCount = 500;
/** More than are scanned in one measurement of the default length, so that nearly every scan lets somebody in. */
const ticketCount = 40_000;

/** More than clients that look at their tickets at the same time: equal questions in flight may be one to a gateway. */
const holderCount = 64;

/** More than clients that book at the same time. */
const buyerCount = 64;
const bookableCount = 100;

export type Bookable = { readonly eventId: string; readonly ticketTypeId: string };

export type HeldTicket = { readonly ticketId: string; readonly token: string };

/** What the workloads need to know of the data. */
export type Scene = {
  readonly event: GateEvent;
  readonly usherId: string;
  readonly usherToken: string;
  readonly codes: readonly string[];
  /** Tickets, each with the token of the customer who holds it. */
  readonly held: readonly HeldTicket[];
  readonly buyerTokens: readonly string[];
  /** Events that have not begun, each with a type to book. */
  readonly bookable: readonly Bookable[];
  readonly keys: Tokens['keys'];
  /** The login URL of each subgraph's own role. */
  readonly roleUrls: Readonly<Record<string, string>>;
};

/** Migrates an empty database, fills it, and signs in those who will ask. */
export async function setScene(sql: postgres.Sql, database: DatabaseSettings): Promise<Scene> {
  const { databaseUrl, secret } = database;
  await startOnce(database);
  await fillPeople(sql, people);
  const event = await fillProgramme(sql, eventCount);
  const eventId = event.id;
  await fillTickets(sql, { eventId, ticketCount });
  const { usherId, membershipId } = await fillUsher(sql, eventId);
  await sql`vacuum analyze`;
  const tokens = await openTokens(database);
  const scene = {
    event,
    usherId,
    usherToken: await tokens.tokenOf(membershipId),
    codes: await readCodes(sql, { eventId, ...database }),
    held: await readHeld(sql, tokens),
    buyerTokens: await Promise.all((await readBuyers(sql)).map(tokens.tokenOf)),
    bookable: await readBookable(sql),
    keys: tokens.keys,
    roleUrls: await prepareDatabase(databaseUrl, { schemas: subgraphDefinitions, secret }),
  };
  await tokens.close();
  return scene;
}

async function readBuyers(sql: postgres.Sql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from identity.memberships where portal = 'customer' order by id limit ${buyerCount}`;
  return rows.map(({ id }) => id);
}

async function readHeld(sql: postgres.Sql, tokens: Tokens): Promise<readonly HeldTicket[]> {
  const rows = await sql<{ ticketId: string; membershipId: string }[]>`
    select distinct on (membership.id) ticket.id as "ticketId", membership.id as "membershipId"
    from ticketing.tickets as ticket
    join identity.memberships as membership on membership.profile_id = ticket.holder_id
    order by membership.id, ticket.id limit ${holderCount}`;
  return Promise.all(
    rows.map(async ({ ticketId, membershipId }) => ({
      ticketId,
      token: await tokens.tokenOf(membershipId),
    })),
  );
}

const readBookable = (sql: postgres.Sql): Promise<readonly Bookable[]> => sql<Bookable[]>`
  select event.id as "eventId", type.id as "ticketTypeId"
  from ticketing.events as event
  join ticketing.ticket_types as type on type.event_id = event.id and type.position = 0
  where event.starts_at > now() + interval '1 day' order by event.starts_at limit ${bookableCount}`;

/** A first start makes the tables, the queues and the keys that tokens and codes are signed with. */
async function startOnce(database: DatabaseSettings): Promise<void> {
  const log = createLog({ level: 'fatal', name: 'bench' });
  const publicUrl = 'http://localhost';
  const options = { ...database, publicUrl, production: true, log, worker: false };
  const backends = await openOneProcess(options);
  await backends.stop();
}
