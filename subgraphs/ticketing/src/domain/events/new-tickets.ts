import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { pools, ticketTypes, typePools } from '@gatehouse/ticketing-db/catalogue';
import { readCapacity, readPoolName } from '../pools/read-pool.ts';
import { readNewTerms, type GivenNewTerms } from '../ticket-types/read-terms.ts';

export type GivenTickets = {
  readonly ticketTypes?: readonly GivenType[];
  readonly sharedPools?: readonly { readonly name: string; readonly capacity: number }[];
};

type GivenType = {
  readonly terms: GivenNewTerms;
  readonly capacity?: number | null | undefined;
  readonly sharedPools?: readonly string[];
};

type Rows = {
  readonly pools: (typeof pools.$inferInsert)[];
  readonly types: (typeof ticketTypes.$inferInsert)[];
  readonly links: (typeof typePools.$inferInsert)[];
};

const countMax = 50;

/** The rows of a new event's ticket types and places. Ids are made here, so that the rows can name one another before they are written. */
export function newTickets(eventId: string, given: GivenTickets): Rows {
  const { ticketTypes: types = [], sharedPools = [] } = given;
  checkCount(types.length, 'input.ticketTypes');
  checkCount(sharedPools.length, 'input.sharedPools');
  const rows: Rows = { pools: [], types: [], links: [] };
  const shared = new Map<string, string>();
  for (const [at, pool] of sharedPools.entries()) {
    const field = `input.sharedPools.${at}`;
    const name = readPoolName(pool.name, `${field}.name`);
    if (shared.has(name)) throw badInput('Two pools have this name.', `${field}.name`);
    const id = uuidV7();
    shared.set(name, id);
    const capacity = readCapacity(pool.capacity, `${field}.capacity`);
    rows.pools.push({ id, eventId, name, capacity });
  }
  for (const [at, type] of types.entries())
    addType(rows, { eventId, shared, type, field: `input.ticketTypes.${at}` });
  return rows;
}

type Adding = {
  readonly eventId: string;
  readonly shared: ReadonlyMap<string, string>;
  readonly type: GivenType;
  readonly field: string;
};

function addType(rows: Rows, { eventId, shared, type, field }: Adding): void {
  const { terms, capacity, sharedPools = [] } = type;
  const typeId = uuidV7();
  const read = readNewTerms(terms, `${field}.terms`);
  rows.types.push({ ...read, id: typeId, eventId });
  const poolIds = new Set(sharedPools.map((name) => poolNamed(shared, name, field)));
  if (capacity !== null && capacity !== undefined) {
    const id = uuidV7();
    const places = readCapacity(capacity, `${field}.capacity`);
    rows.pools.push({ id, eventId, name: read.name, capacity: places });
    poolIds.add(id);
  }
  if (poolIds.size === 0)
    throw badInput('A ticket type needs a capacity or a shared pool.', `${field}.capacity`);
  for (const poolId of poolIds) rows.links.push({ typeId, poolId });
}

function poolNamed(shared: ReadonlyMap<string, string>, name: string, field: string): string {
  const id = shared.get(name.trim());
  if (id === undefined) throw badInput('No shared pool has this name.', `${field}.sharedPools`);
  return id;
}

function checkCount(count: number, field: string): void {
  if (count > countMax) throw badInput(`At most ${countMax}.`, field);
}
