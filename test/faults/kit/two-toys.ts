import { compose } from '../../gateway/toy-graph.ts';
import { loneGateway, type LoneGateway } from './lone-gateway.ts';
import { json, toySubgraph, type Handle, type ToySubgraph } from './toy-subgraph.ts';

export type TwoToys = AsyncDisposable & {
  readonly gateway: LoneGateway;
  readonly near: ToySubgraph;
  readonly far: ToySubgraph;
};

/** The gateway in front of `near`, which is always well, and `far`, which a test breaks. */
export async function twoToys(answerOfFar: Handle): Promise<TwoToys> {
  const stack = new AsyncDisposableStack();
  const near = stack.use(
    await toySubgraph(json('{"data":{"near":"n","thing":{"__typename":"Thing","id":"1"}}}')),
  );
  const far = stack.use(await toySubgraph(answerOfFar));
  const supergraph = compose({
    near: {
      sdl: 'type Query { near: String thing: Thing } type Thing @key(fields: "id") { id: ID! }',
    },
    far: {
      sdl: `type Query { far: String } type Mutation { write: String }
        type Thing @key(fields: "id") { id: ID! size: Int }`,
    },
  });
  const urls = { near: near.url, far: far.url };
  const gateway = stack.use(await loneGateway({ supergraph, urls }));
  return { gateway, near, far, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
