import { hopKey } from '@gatehouse/kit-subgraph/signature';
import { randomUUID } from 'node:crypto';
import type { GatewayContext, GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { hopHeaders } from '@gatehouse/kit-subgraph/call-subgraph';

/** Hive Gateway signs what it asks of a subgraph, as our gateway does: the one thing that it must be taught. */
export function signHops(secret: string, urls: readonly string[]): GatewayPlugin {
  const key = hopKey(secret);
  return {
    onFetch: (asked) => {
      const { url, options, context } = asked;
      if (!urls.includes(url)) throw new Error(`${url} is no subgraph of ours.`);
      if (typeof options.body !== 'string') throw new Error('Only a text can be signed.');
      const { headers } = context as Partial<GatewayContext>;
      const caller = {
        requestId: headers?.['x-request-id'] ?? randomUUID(),
        address: '127.0.0.1',
        userAgent: headers?.['user-agent'] ?? '',
      };
      const call = {
        url,
        method: 'POST',
        authorization: headers?.['authorization'],
        caller: JSON.stringify(caller),
        body: options.body,
      } as const;
      asked.setOptions({ ...options, headers: hopHeaders(key, call, new URL(url).pathname) });
    },
  };
}
