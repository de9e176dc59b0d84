import { hopKey } from '@gatehouse/kit-subgraph/signature';
import { hopHeaders, type Call } from '@gatehouse/kit-subgraph/call-subgraph';
import { Agent, type Dispatcher } from 'undici';
import {
  fileSilenceMs,
  subgraphAnswerMaxBytes,
  subgraphConnectionsMax,
  subgraphConnectTimeoutMs,
  subgraphKeepAliveMs,
  subgraphTimeoutMs,
} from '../limits.ts';

/** An answer whose body is still to be read, and fails when it has more than `subgraphAnswerMaxBytes`. */
export type RemoteAnswer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

export type CallRemote = (call: Call) => Promise<RemoteAnswer>;

export type RemoteCaller = { readonly call: CallRemote; readonly close: () => Promise<void> };

const answers = { maxResponseSize: subgraphAnswerMaxBytes };

/** For files, which are passed on as they come: however long they are, whoever fetches them sets the pace. */
export const files = { headersTimeout: subgraphTimeoutMs, bodyTimeout: fileSilenceMs };

/** Calls subgraph processes over connections of our own: kept open, bounded in number, and closed with the gateway. */
export function remoteCaller(secret: string, limits: Agent.Options = answers): RemoteCaller {
  const key = hopKey(secret);
  const agent = new Agent({
    connections: subgraphConnectionsMax,
    keepAliveTimeout: subgraphKeepAliveMs,
    connect: { timeout: subgraphConnectTimeoutMs },
    ...limits,
  });
  const call = async (asked: Call) => {
    const { origin, pathname, search } = new URL(asked.url);
    const { method, signal = null, body = null } = asked;
    const headers = hopHeaders(key, asked, pathname + search);
    const path = pathname + search;
    const answer = await agent.request({ origin, path, method, headers, body, signal });
    // The agent follows none; one that is passed on would send the client to an address of the inner network.
    if (answer.statusCode >= 300 && answer.statusCode < 400) {
      await answer.body.dump();
      throw new Error(`The subgraph answered ${answer.statusCode}`);
    }
    return answer;
  };
  return { call, close: () => agent.close() };
}
