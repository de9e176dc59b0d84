import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './context.ts';

const listener: GraphQLRequestListener<GatewayContext> = {
  didResolveOperation: async ({ operation }) => {
    if (operation !== undefined) return;
    throw new GraphQLError(
      'The document has no operation of this name, or several and none is named.',
      {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      },
    );
  },
};

/** Refuses a name that the document does not have: the gateway would throw, and Apollo take that for a fault of ours. */
export const knownOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => listener,
};
