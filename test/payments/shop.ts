import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant } from '../kit/roles.ts';
import { aCardRow } from './card-rows.ts';

const assignment = `assignment { id status triesLeft codeExpiresAt doneAt card { id status } }`;

const ASSIGN = `mutation ($input: AssignCardInput!) {
  assignCard(input: $input) {
    __typename
    ... on AssignCardPayload { replayed ${assignment} }
    ... on CardNotAssignableError { reason message }
  }
}`;

const SEND = `mutation ($input: SendAssignmentCodeInput!) {
  sendAssignmentCode(input: $input) {
    __typename
    ... on SendAssignmentCodePayload { ${assignment} }
    ... on AssignmentCodeError { reason triesLeft message }
  }
}`;

const VERIFY = `mutation ($input: VerifyAssignmentCodeInput!) {
  verifyAssignmentCode(input: $input) {
    __typename
    ... on VerifyAssignmentCodePayload { ${assignment} }
    ... on AssignmentCodeError { reason triesLeft message }
    ... on CardNotAssignableError { obstacle: reason message }
  }
}`;

const LOOK_UP = `mutation ($input: VerifyCustomerInput!) {
  verifyCustomer(input: $input) { isRegistered isFeePaid }
}`;

export type Shop = Awaited<ReturnType<typeof aShop>>;

/** A merchant that payments have heard of, and what it can do; each answer is the field's, or the refusal's code. */
export async function aShop(graph: Graph) {
  const merchant = await aMerchant(graph);
  await graph.settle();
  // oxlint-disable-next-line typescript/no-explicit-any -- each test reads the fields it asked for.
  const send = async (document: string, input: object): Promise<any> => {
    const { data, code, errors } = await graph.as(merchant.token)(document, { input });
    return code === undefined ? Object.values(data)[0] : { code, ...errors?.[0]?.extensions };
  };
  return {
    ...merchant,
    /** A card in this shop's stock. */
    card: () => aCardAt(graph, merchant.id),
    lookUp: (mobile: string) => send(LOOK_UP, { mobile }),
    assign: (mobile: string, cardId: string, key: string = randomUUID()) =>
      send(ASSIGN, { idempotencyKey: key, mobile, cardId }),
    assignBy: (input: object) => send(ASSIGN, { idempotencyKey: randomUUID(), ...input }),
    sendCode: (assignmentId: string) => send(SEND, { assignmentId }),
    verify: (assignmentId: string, code: string) => send(VERIFY, { assignmentId, code }),
  };
}

/** A card in a shop's stock, as the platform put it there. */
export const aCardAt = (graph: Graph, merchantId: string) =>
  aCardRow(graph, { status: 'ALLOCATED', merchantId });

/** A customer who has asked for a card; the fee is paid unless it shall not be. */
export async function aBuyer(graph: Graph, { isFeePaid = true } = {}) {
  const customer = await aCustomer(graph);
  await graph.settle();
  await graph.sql`
    insert into payments.card_requests (customer_id, fee_minor, currency, fee_paid_at)
    values (${customer.id}, 500, 'EUR', ${isFeePaid ? new Date().toISOString() : null})`;
  return customer;
}

/** The newest code that went to this mobile. */
export async function codeTo(graph: Graph, mobile: string): Promise<string> {
  await graph.settle();
  const { text } = await graph.inbox(mobile);
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}

/** Another code than this one. */
export const notThe = (code: string): string => (code === '000000' ? '111111' : '000000');
