import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../context.ts';

type Source = GraphQLDataSource<GatewayContext>;

/** Answers nothing, without asking, where a document is only taken through the gateway to be planned. */
export const silentWhileWarming = (source: Source): Source => ({
  process: (options) =>
    (options.context as GatewayContext).isWarming === true
      ? Promise.resolve({ data: null } as never)
      : source.process(options),
});
