import type { OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import type { Answer } from '../kit/ask.ts';

export type DeskAnswer = Pick<Answer, 'data' | 'errors' | 'code'>;

type Question = {
  readonly token?: string | undefined;
  readonly document: string;
  readonly variables?: object;
};

/** Asks one subgraph as the gateway would, and takes the answer as it would travel. */
export async function askInProcess(
  subgraph: OpenSubgraph,
  { token, document, variables = {} }: Question,
): Promise<DeskAnswer> {
  const request = { query: document, variables: variables as Record<string, unknown> };
  const caller = { requestId: 'test', address: '127.0.0.1', userAgent: 'vitest' };
  const result = await subgraph.execute(request, { ...caller, authorization: token });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as Pick<
    DeskAnswer,
    'data' | 'errors'
  >;
  return { data, errors, code: errors?.[0]?.extensions.code };
}
