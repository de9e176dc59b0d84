import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import { aCustomer, unused, type Person } from '../kit/roles.ts';
import type { SeededEvent } from '../kit/seed.ts';
import { aCode } from './gate-kit.ts';

// What customers ask about offers of tickets.

const shown = `id kind status direction fromName maskedTarget message offeredAt expiresAt decidedAt
  event { id name } ticketType { id name } ticket { id }`;
const ticket = 'id status attendeeName holder { id } qrCode { text } pendingTransfer { id }';

const documents = {
  transferTicket: `transfer { ${shown} }`,
  giftTicket: `transfer { ${shown} }`,
  declineTransfer: `transfer { ${shown} }`,
  cancelTransfer: `transfer { ${shown} }`,
  acceptTransfer: `ticket { ${ticket} }`,
  reissueTicket: `ticket { ${ticket} }`,
  reassignTicket: `ticket { id status attendeeName holder { id } }`,
  requestGiftCode: 'maskedTarget expiresAt',
  claimGift: `__typename ... on ClaimGiftPayload { ticket { ${ticket} } }
    ... on GiftAddressError { message maskedTarget triesLeft }`,
};

export type Verb = keyof typeof documents;

const typeOf = (verb: Verb) => `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;

/** Does one of those things as somebody; the answer is whole, for refusals. */
export const attempt = (
  { as }: Pick<Graph, 'as'>,
  { token }: Pick<Person, 'token'>,
  [verb, input]: readonly [Verb, object],
): Promise<Answer> =>
  as(token)(
    `mutation ($input: ${typeOf(verb)}) { ${verb}(input: $input) { ${documents[verb]} } }`,
    { input },
  );

/** The same where it must succeed: answers what the verb answers. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields of what it did.
export async function act(graph: Graph, who: Person, deed: readonly [Verb, object]): Promise<any> {
  const { data, text } = await attempt(graph, who, deed);
  if (!data) throw new Error(`${deed[0]} failed: ${text}`);
  return data[deed[0]];
}

/** The code with which one of those things is refused, or `OK`. */
export const codeOf = async (graph: Graph, who: Person, deed: readonly [Verb, object]) =>
  (await attempt(graph, who, deed)).code ?? 'OK';

export const MY_TRANSFERS = `query ($filter: TransferFilter, $first: Int! = 20, $after: String) {
  myTransfers(filter: $filter, first: $first, after: $after) {
    edges { node { ${shown} } } pageInfo { hasNextPage endCursor }
  }
}`;

/** The offers somebody made or got. */
export async function transfersOf(graph: Graph, { token }: Person, filter: object = {}) {
  const { data } = await graph.as(token)(MY_TRANSFERS, { filter });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that it asks for.
  return data.myTransfers.edges.map(({ node }: any) => node);
}

/** A giver with a valid ticket and its code, and somebody who could have it. */
export async function twoPeople(graph: Graph, event: SeededEvent) {
  const giver = await aCustomer(graph, { name: 'Amira Haddad' });
  const getter = await aCustomer(graph, { name: 'Leila Ben Salah' });
  await graph.settle();
  const { ticketId, code } = await aCode(graph, event, giver);
  return { giver, getter, ticketId, code };
}

/** A number that nobody has. */
export const aMobile = () => `+4477005${unused(5)}`;

/** Time goes by for one offer. */
export const endOffer = ({ sql }: Pick<Graph, 'sql'>, id: string) => sql`
  update ticketing.transfers
  set expires_at = now() - interval '1 second', offered_at = now() - interval '73 hours' where id = ${id}`;
