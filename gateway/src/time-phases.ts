import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GatewayContext } from './context.ts';
import type { Metrics } from './metrics.ts';

/** How long parsing and validating take; a document that Apollo knows already passes neither. */
export function timePhases({
  phaseDuration,
}: Pick<Metrics, 'phaseDuration'>): ApolloServerPlugin<GatewayContext> {
  const time = (phase: string) => {
    const end = phaseDuration.startTimer({ phase });
    return async () => void end();
  };
  const listener: GraphQLRequestListener<GatewayContext> = {
    parsingDidStart: async () => time('parse'),
    validationDidStart: async () => time('validate'),
  };
  return { requestDidStart: async () => listener };
}
