import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, deny, shield } from 'graphql-shield';
import { forbidden } from './errors.ts';
import type { Rule } from './rules.ts';

type Parts = {
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  readonly permissions: {
    readonly Query: Readonly<Record<string, Rule>>;
    readonly Mutation: Readonly<Record<string, Rule>>;
  };
};

/**
 * The executable schema of one subgraph with its rules in front. Root fields are denied unless listed; the two
 * federation fields are open, because only the gateway reaches them.
 */
export function guardedSchema({ typeDefs, resolvers, permissions }: Parts): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  const { Query, Mutation, ...entities } = permissions;
  const rules: Record<string, unknown> = {
    ...entities,
    Query: { '*': deny, ...Query, _service: allow, _entities: allow },
    // The shield refuses rules for a type that is not there, and a subgraph may have no mutations.
    ...(schema.getMutationType() && { Mutation: { '*': deny, ...Mutation } }),
  };
  // Payloads and connections are reached through a guarded field only, hence the open fallback below the roots.
  // External errors stay what they are: masking happens once, by class, in mask-errors.ts.
  const options = { fallbackRule: allow, fallbackError: forbidden(), allowExternalErrors: true };
  const guards = shield(rules as never, options).generate(schema) as Record<string, never>;
  // A guard that always says yes would still cost every field of every row an asynchronous call.
  const closed = Object.keys(guards).filter((type) => type in rules && rules[type] !== allow);
  const needed = Object.fromEntries(closed.map((type) => [type, guards[type]]));
  return applyMiddleware(schema, needed);
}
