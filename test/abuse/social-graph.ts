import type { Toy } from '../gateway/toy-graph.ts';

/** Two subgraphs with everything that attacks feed on: a cycle, lists, entities of each other, credentials. */
export const people: Toy = {
  sdl: `
    type Query { me: User user(id: ID!): User ok: String search(first: Int): [User!]! echo(value: String, input: EchoInput): String paint(colour: Colour): String }
    enum Colour { RED BLUE }
    type Mutation { signInCustomer(password: String!): String verifySignIn(code: String!): String rename(name: String!): User }
    input EchoInput { value: String list: [String] nested: EchoInput }
    type User @key(fields: "id") { id: ID! name: String friend: User friends: [User!]! }
  `,
  resolvers: {
    Query: {
      me: () => ({ id: '1' }),
      user: (_parent: unknown, { id }: { id: string }) => ({ id }),
      ok: () => 'fine',
      search: () => [{ id: '1' }],
      echo: (_parent: unknown, { value }: { value?: string }) => value,
    },
    Mutation: {
      signInCustomer: () => 'challenge',
      verifySignIn: () => 'tokens',
      rename: () => ({ id: '1' }),
    },
    User: {
      name: () => 'Amal',
      friend: () => ({ id: '2' }),
      friends: () => [{ id: '2' }, { id: '3' }],
    },
  },
};

export const scores: Toy = {
  sdl: `
    type Query { best: Int }
    type User @key(fields: "id") { id: ID! score: Int }
  `,
  resolvers: {
    Query: { best: () => 100 },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id, score: 7 }) },
  },
};
