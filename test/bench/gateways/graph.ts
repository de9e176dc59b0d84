import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { isSignedIn } from '@gatehouse/kit-subgraph/rules';
import { buildASTSchema, GraphQLObjectType, parse, type GraphQLSchema } from 'graphql';

type Row = Readonly<Record<string, unknown>>;
type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Twenty events at seven venues by five organizers, in memory: what is measured is the gateway. */
const venues = rows(7, (n) => ({ id: `v${n}`, name: `Venue ${n}`, city: { id: `c${n % 3}` } }));
const organizers = rows(5, (n) => ({ id: `o${n}`, name: `Organizer ${n}`, email: null }));
const cities = rows(3, (n) => ({ id: `c${n}`, name: `City ${n}` }));
const events = rows(20, (n) => ({
  id: `e${n}`,
  name: `Event ${n}`,
  startsAt: '2026-12-31T20:00:00Z',
  tags: ['music', 'outdoor'],
  venue: { id: `v${n % 7}` },
  organizer: { id: `o${n % 5}` },
}));

function rows(count: number, row: (n: number) => Row): ReadonlyMap<unknown, Row> {
  return new Map(Array.from({ length: count }, (_, n) => [row(n)['id'], row(n)]));
}

type ById = { readonly id: string };

const scan = (_: unknown, { id }: ById) => ({ id, isAdmitted: true, note: null });

/** In the words of the first federation, which every gateway here understands. */
const catalog = {
  sdl: `
    extend type Query { events: [Event!]! event(id: ID!): Event }
    extend type Mutation { scan(id: ID!): Scan! }
    type Scan { id: ID! isAdmitted: Boolean! note: String }
    type Event @key(fields: "id") {
      id: ID! name: String! startsAt: String! tags: [String!]! venue: Venue! organizer: Organizer!
    }
    extend type Venue @key(fields: "id") { id: ID! @external }
    extend type Organizer @key(fields: "id") { id: ID! @external }`,
  resolvers: {
    Query: {
      events: () => [...events.values()],
      event: (_: unknown, { id }: ById) => events.get(id),
    },
    Mutation: { scan },
    Event: { __resolveReference: ({ id }: ById) => events.get(id) },
  },
};

const places = {
  sdl: `
    extend type Query { venue(id: ID!): Venue }
    type Venue @key(fields: "id") { id: ID! name: String! city: City! }
    extend type City @key(fields: "id") { id: ID! @external }`,
  resolvers: {
    Query: { venue: (_: unknown, { id }: ById) => venues.get(id) },
    Venue: { __resolveReference: ({ id }: ById) => venues.get(id) },
  },
};

const directory = {
  sdl: `
    extend type Query { organizer(id: ID!): Organizer }
    type Organizer @key(fields: "id") { id: ID! name: String! email: String }
    type City @key(fields: "id") { id: ID! name: String! }`,
  resolvers: {
    Query: { organizer: (_: unknown, { id }: ById) => organizers.get(id) },
    Organizer: { __resolveReference: ({ id }: ById) => organizers.get(id) },
    City: { __resolveReference: ({ id }: ById) => cities.get(id) },
  },
};

const parts: Readonly<Record<string, { sdl: string; resolvers: Resolvers }>> = {
  catalog,
  places,
  directory,
};

export const names = Object.keys(parts);

export function subgraphSchema(name: string): GraphQLSchema {
  const { sdl, resolvers } = partOf(name);
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
}

/** The same with a rule in front of every root field and every entity, as our subgraphs have them. */
export function guardedSubgraphSchema(name: string): GraphQLSchema {
  const { sdl, resolvers } = partOf(name);
  const rules = Object.entries(resolvers).map(([type, fields]) => [type, guard(type, fields)]);
  const permissions = { Query: {}, Mutation: {}, ...Object.fromEntries(rules) };
  return guardedSchema({ typeDefs: parse(sdl), resolvers, permissions });
}

const guard = (type: string, fields: object) =>
  type === 'Query' || type === 'Mutation'
    ? Object.fromEntries(Object.keys(fields).map((field) => [field, isSignedIn]))
    : isSignedIn;

function partOf(name: string) {
  const part = parts[name];
  if (part === undefined) throw new Error(`There is no subgraph called ${name}.`);
  return part;
}

/** The supergraph of the three, at these addresses. */
export function composeAt(urls: Readonly<Record<string, string>>): string {
  const services = Object.entries(parts).map(([name, { sdl }]) => ({
    name,
    url: urls[name] ?? `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** The same graph as one schema that needs no gateway. */
export function mergedSchema(): GraphQLSchema {
  const schema = buildASTSchema(
    parse(`
      type Query { events: [Event!]! event(id: ID!): Event }
      type Mutation { scan(id: ID!): Scan! }
      type Scan { id: ID! isAdmitted: Boolean! note: String }
      type Event {
        id: ID! name: String! startsAt: String! tags: [String!]! venue: Venue! organizer: Organizer!
      }
      type Venue { id: ID! name: String! city: City! }
      type Organizer { id: ID! name: String! email: String }
      type City { id: ID! name: String! }`),
  );
  const resolvers: Resolvers = {
    ...catalog.resolvers,
    Event: {
      venue: ({ venue }: { venue: ById }) => venues.get(venue.id),
      organizer: ({ organizer }: { organizer: ById }) => organizers.get(organizer.id),
    },
    Venue: { city: ({ city }: { city: ById }) => cities.get(city.id) },
  };
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field !== undefined) field.resolve = resolve as never;
    }
  }
  return schema;
}
