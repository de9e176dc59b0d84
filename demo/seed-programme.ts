import { bulkPublisher } from '@gatehouse/kit-events/publish-many';
import { events as catalogue } from '@gatehouse/schema/events';
import {
  categories as categoryTable,
  events,
  pools,
  ticketTypes,
  typePools,
  venues as venueTable,
} from '@gatehouse/ticketing-db/catalogue';
import { checkpoints, gates } from '@gatehouse/ticketing-db/gate';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { categories, currencyOf, venues } from './places.ts';
import { programme, type EventRow } from './programme.ts';
import { idOf } from './random.ts';

type Db = PostgresJsDatabase<Record<string, unknown>>;

const dayMs = 86_400_000;

export const eventIdOf = ({ name }: EventRow): string => idOf(`event ${name}`);

export const typeIdOf = (event: EventRow, typeName: string): string =>
  idOf(`type ${event.name} ${typeName}`);

/** Venues, categories and the published programme, all or nothing. */
export async function seedProgramme(db: Db, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(venueTable).values(venueRows());
    await tx.insert(categoryTable).values(
      Object.entries(categories).map(([slug, name]) => ({
        id: idOf(`category ${slug}`),
        slug,
        name,
      })),
    );
    const published = await tx
      .insert(events)
      .values(programme.map((event) => eventRow(event, now)))
      .returning();
    const types = programme.flatMap(typeRows);
    await tx.insert(ticketTypes).values(types);
    await tx.insert(pools).values(programme.flatMap(poolRows));
    await tx
      .insert(typePools)
      .values(types.map(({ id }) => ({ typeId: id, poolId: idOf(`pool ${id}`) })));
    await tx.insert(checkpoints).values(programme.map(checkpointRow));
    await tx.insert(gates).values(programme.flatMap(gateRows));
    await bulkPublisher(catalogue, 'ticketing')(tx, 'event.published', published.map(payloadOf));
  });
}

const venueRows = () =>
  Object.entries(venues).map(
    ([key, [name, address, city, country, capacity, latitude, longitude]]) => ({
      id: idOf(`venue ${key}`),
      name,
      address,
      city,
      country,
      capacity,
      latitude,
      longitude,
    }),
  );

const countryOf = (event: EventRow) => venues[event.venue][3];

function eventRow(event: EventRow, now: Date) {
  const [day, hour, hours] = event.at;
  const midnight = Math.floor(now.getTime() / dayMs) * dayMs;
  // An event of today starts within the hour when its own hour has passed, so that there is always one to scan at.
  const startsAt = Math.max(midnight + day * dayMs + hour * 3_600_000, now.getTime() + 1_800_000);
  return {
    id: eventIdOf(event),
    organizerId: idOf(`organizer ${event.organizer}`),
    venueId: idOf(`venue ${event.venue}`),
    categoryId: idOf(`category ${event.category}`),
    name: event.name,
    description: event.text,
    startsAt: new Date(startsAt),
    endsAt: new Date(startsAt + hours * 3_600_000),
    status: 'PUBLISHED' as const,
    featured: event.featured ?? false,
    currency: currencyOf[countryOf(event)] ?? 'EUR',
  };
}

/** A booking fee of 3 % and a tax of 10 % on both, rounded half up to the minor unit. */
function typeRows(event: EventRow) {
  return event.types.map(([name, priceMinor], position) => {
    const feeMinor = Math.floor((priceMinor * 3 + 50) / 100);
    return {
      id: typeIdOf(event, name),
      eventId: eventIdOf(event),
      name,
      position,
      priceMinor: BigInt(priceMinor),
      feeMinor: BigInt(feeMinor),
      taxMinor: BigInt(Math.floor(((priceMinor + feeMinor) * 10 + 50) / 100)),
      maxPerCustomer: 6,
    };
  });
}

const poolRows = (event: EventRow) =>
  event.types.map(([name, , capacity]) => ({
    id: idOf(`pool ${typeIdOf(event, name)}`),
    eventId: eventIdOf(event),
    name,
    capacity,
  }));

const checkpointRow = (event: EventRow) => ({
  id: idOf(`checkpoint ${event.name}`),
  eventId: eventIdOf(event),
  name: 'Entrance',
});

const gateRows = (event: EventRow) =>
  ['Gate A', 'Gate B'].map((name) => ({
    id: idOf(`gate ${event.name} ${name}`),
    checkpointId: idOf(`checkpoint ${event.name}`),
    name,
  }));

const payloadOf = (event: typeof events.$inferSelect) => ({
  eventId: event.id,
  version: event.version,
  organizerId: event.organizerId,
  name: event.name,
  startsAt: event.startsAt.toISOString(),
  endsAt: event.endsAt.toISOString(),
  status: event.status,
});
