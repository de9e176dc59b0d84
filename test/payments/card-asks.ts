import { randomUUID } from 'node:crypto';
import { here } from '../identity/send-file.ts';
import type { Graph } from '../kit/graph.ts';
import type { DeskAnswer } from './ask-in-process.ts';

const card = `id uid serial status expiresOn createdAt holder { id } merchant { id } replaces { id } replacedBy { id }`;
const request = `request { id status feePaidAt reason fee { amountMinor currency } card { id status } }`;
const transfer = `transfer { id status direction cardCount fromShopName toShopName }`;

/** What each mutation is asked for. */
const answers = {
  createCard: `card { ${card} }`,
  blockCard: `card { ${card} }`,
  unblockCard: `card { ${card} }`,
  reportCardLost: `card { ${card} }`,
  expireCard: `card { ${card} }`,
  retireCard: `card { ${card} }`,
  activateCard: `card { ${card} }`,
  replaceCard: `card { ${card} }`,
  transferCard: `__typename
    ... on TransferCardPayload { card { ${card} } moved { amountMinor currency } replayed }
    ... on CardNotTransferableError { reason message }`,
  requestCard: `${request} replayed`,
  cancelCardRequest: request,
  approveCardRequest: request,
  refuseCardRequest: request,
  fulfilCardRequest: request,
  offerCards: transfer,
  acceptCardTransfer: transfer,
  declineCardTransfer: transfer,
  cancelCardTransfer: transfer,
  bulkCards: 'replayed bulk { id rowCount doneCount failedCount }',
} as const;

export type CardVerb = keyof typeof answers;

type Who = { readonly token: string };

/** A whole Gatehouse, or payments alone. */
type Asked = {
  readonly as: (token: string) => (document: string, variables?: object) => Promise<DeskAnswer>;
};

/** Asks one mutation; the answer has what it says, or the refusal's code. */
export async function askCard(
  graph: Asked,
  { token }: Who,
  [verb, input]: readonly [CardVerb, object],
) {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${name}!) { ${verb}(input: $input) { ${answers[verb]} } }`;
  const { data, code } = await graph.as(token)(document, { input });
  return code === undefined ? data[verb] : { code };
}

export const CARD = `query ($id: ID!) { card(id: $id) { ${card} history { edges { node { version verb fromStatus toStatus reason actorId } } } } }`;

/** One card as somebody sees it, or the refusal's code. */
export async function seeCard(graph: Pick<Graph, 'as'>, { token }: Who, id: string) {
  const { data, code } = await graph.as(token)(CARD, { id });
  return code === undefined ? data.card : { code };
}

const UPLOAD = `mutation ($input: RequestCardUploadInput!) {
  requestCardUpload(input: $input) { uploadId url bytesMax expiresAt }
}`;

/** Sends a file of cards as a client does; answers the upload's id. */
export async function sendCardFile(
  graph: Pick<Graph, 'as' | 'url'>,
  { token }: Who,
  text: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const asked = await graph.as(token)(UPLOAD, { input: { byteCount: bytes.length } });
  const { uploadId, url } = asked.data.requestCardUpload;
  await fetch(here(graph, url), { method: 'PUT', body: bytes });
  return uploadId;
}

/** Sends a file and has it worked through, under a key of its own unless one is given. */
export async function bulk(
  graph: Pick<Graph, 'as' | 'url'>,
  who: Who,
  { text, ...wishes }: { readonly text: string; readonly [name: string]: unknown },
) {
  const uploadId = await sendCardFile(graph, who, text);
  const input = { idempotencyKey: randomUUID(), mode: 'PER_ROW', reason: 'New stock.', uploadId };
  const wanted = { ...input, ...wishes };
  return { ...(await askCard(graph, who, ['bulkCards', wanted])), input: wanted };
}
