import { createRequire } from 'node:module';

// Apollo's gateway derives the same schemas from the same supergraph at every start, which is a quarter of what opening a graph
// costs. A process of tests starts hundreds of gateways, so in one the supergraph is read once. Nothing of it changes later.

type Schema = { toGraphQLJSSchema: () => object };
type Supergraph = { readonly schema: Schema; apiSchema: () => Schema };
type Internals = {
  readonly Supergraph: { build: (sdl: string, options?: object) => Supergraph };
};

const gateway = createRequire(import.meta.url).resolve('@apollo/gateway');
const { Supergraph } = createRequire(gateway)('@apollo/federation-internals') as Internals;

const built = new Map<string, Supergraph>();
const build = Supergraph.build.bind(Supergraph);

Supergraph.build = (sdl, options) => {
  const key = JSON.stringify([sdl, options]);
  const known = built.get(key) ?? keeping(build(sdl, options));
  built.set(key, known);
  return known;
};

/** The supergraph, which keeps the schemas that it is asked for. */
function keeping(supergraph: Supergraph): Supergraph {
  const derive = supergraph.apiSchema.bind(supergraph);
  const apiSchema = once(() => keepingSchema(derive()));
  keepingSchema(supergraph.schema);
  return Object.assign(supergraph, { apiSchema });
}

const keepingSchema = (schema: Schema): Schema =>
  Object.assign(schema, { toGraphQLJSSchema: once(schema.toGraphQLJSSchema.bind(schema)) });

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
