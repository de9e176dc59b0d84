import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, password, aMerchant } from '../kit/roles.ts';
import { codeTo, otherThan, signInCustomer, wrongPassword } from './asks.ts';
import {
  requestMobileChange,
  requestPasswordReset,
  resetPassword,
  signInMerchant,
  verifyMobileChange,
  verifySignIn,
  viewerOf,
} from './door-asks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

let last = 0;
const unusedMobile = () => `+4477007${String((last += 1)).padStart(5, '0')}`;

/** A change that waits for its code. */
async function asked(token: string, mobile: string, at = graph) {
  const { data } = await requestMobileChange(at, { mobile, password }, token);
  const challengeId: string = data.requestMobileChange.challenge.id;
  return { challengeId, code: await codeTo(at, mobile) };
}

const signsIn = async (mobile: string) =>
  (await signInCustomer(graph, { mobile, password })).data.signInCustomer.__typename;

test('WEB-10 I-29: until the new number is proven nothing changes; then it signs in, the old one does not and is told', async () => {
  const { token, mobile: old, accountId } = await aCustomer(graph);
  const mobile = unusedMobile();

  const proof = await asked(token, mobile);
  const wrong = { ...proof, code: otherThan(proof.code) };
  const refused = await verifyMobileChange(graph, wrong, token);
  expect(refused.data.verifyMobileChange).toMatchObject({ reason: 'WRONG' });
  expect(await signsIn(old)).toBe('SignInCustomerPayload');
  expect(await signsIn(mobile)).toBe('InvalidCredentialsError');
  const done = await verifyMobileChange(graph, proof, token);

  expect(done.data.verifyMobileChange).toEqual({ __typename: 'VerifyMobileChangePayload', mobile });
  expect(await signsIn(mobile)).toBe('SignInCustomerPayload');
  expect(await signsIn(old)).toBe('InvalidCredentialsError');
  const told = await graph.inbox(old);
  expect(told.text).toContain('now uses the number');
  expect(told.text).not.toContain(mobile);
  expect(await viewerOf(graph, token)).toBe('OK');
  const { data } = await graph.as(token)('{ me { mobile } }');
  expect(data.me.mobile).toBe(mobile);
  const again = await verifyMobileChange(graph, proof, token);
  expect(again.data.verifyMobileChange).toMatchObject({ reason: 'USED' });
  const audited = await graph.sql`
    select verb from identity.audit_entries where entity_id = ${accountId}`;
  expect(audited).toHaveLength(1);
});

test('MER-10: a merchant changes the mobile with a code to the new number', async () => {
  const merchant = await aMerchant(graph);
  const begun = await signInMerchant(graph, { mobile: merchant.mobile, password });
  const challengeId: string = begun.data.signInMerchant.challenge.id;
  const code = await codeTo(graph, merchant.mobile);
  const verified = await verifySignIn(graph, { challengeId, code });
  const token: string = verified.data.verifySignIn.tokens.accessToken;
  const mobile = unusedMobile();

  const done = await verifyMobileChange(graph, await asked(token, mobile), token);

  expect(done.data.verifyMobileChange.mobile).toBe(mobile);
  const signed = await signInMerchant(graph, { mobile, password });
  expect(signed.data.signInMerchant.__typename).toBe('SignInMerchantPayload');
});

test('a wrong password, no number, the present one and a portal without mobiles are refused, and nothing is sent', async () => {
  const { token, mobile: own } = await aCustomer(graph);
  const admin = await anAdmin(graph);
  await graph.sql`delete from identity.messages`;
  const ask = async (input: object, by = token) => {
    const { data, code } = await requestMobileChange(graph, { password, ...input }, by);
    return code ?? data.requestMobileChange.__typename;
  };

  const mobile = unusedMobile();
  expect(await ask({ mobile, password: wrongPassword })).toBe('WrongPasswordError');
  expect(await ask({ mobile: 'nonsense' })).toBe('BAD_USER_INPUT');
  expect(await ask({ mobile: own })).toBe('BAD_USER_INPUT');
  expect(await ask({ mobile }, admin.token)).toBe('FORBIDDEN');
  expect(await graph.sql`select 1 from identity.messages`).toHaveLength(0);
});

test('I-29: a number that is somebody’s is answered like a free one, and CONFLICT only to who can read its messages', async () => {
  const { token, mobile: own } = await aCustomer(graph);
  const { mobile: taken } = await aCustomer(graph);
  const shape = async (mobile: string) => {
    const { status, data } = await requestMobileChange(graph, { mobile, password }, token);
    const { id: _id, expiresAt: _at, maskedTarget, ...rest } = data.requestMobileChange.challenge;
    return { status, rest, length: maskedTarget.length };
  };

  expect(await shape(taken)).toEqual(await shape(unusedMobile()));
  const proof = await asked(token, taken);
  const { code } = await verifyMobileChange(graph, proof, token);

  expect(code).toBe('CONFLICT');
  expect(await signsIn(taken)).toBe('SignInCustomerPayload');
  expect(await signsIn(own)).toBe('SignInCustomerPayload');
});

test('another person’s challenge is NOT_FOUND, and costs it no try', async () => {
  const { token } = await aCustomer(graph);
  const stranger = await aCustomer(graph);
  const proof = await asked(token, unusedMobile());

  expect((await verifyMobileChange(graph, proof, stranger.token)).code).toBe('NOT_FOUND');

  const [challenge] = await graph.sql`
    select attempts from identity.challenges where id = ${proof.challengeId}`;
  expect(challenge?.['attempts']).toBe(0);
});

/** The number by which ticketing knows a customer. */
const knownNumber = async (customerId: string) => {
  const [row] = await graph.sql`
    select mobile, email from ticketing.p_attendees where customer_id = ${customerId}`;
  return row;
};

test('WEB-24: ticketing hears of a customer’s proven number, of its change, and of nobody’s e-mail', async () => {
  const { id, token, mobile: old } = await aCustomer(graph, { email: 'amira@mail.example' });
  await graph.settle();
  expect(await knownNumber(id)).toEqual({ mobile: old, email: null });
  const mobile = unusedMobile();

  const proof = await asked(token, mobile);
  await graph.settle();
  expect((await knownNumber(id))?.['mobile']).toBe(old);
  await verifyMobileChange(graph, proof, token);
  await graph.settle();

  expect(await knownNumber(id)).toEqual({ mobile, email: null });
});

test('codes that went to the old number are dead with the change', async () => {
  const { token, mobile: old } = await aCustomer(graph);
  const forgotten = await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: old });
  const challengeId: string = forgotten.data.requestPasswordReset.challenge.id;
  const code = await codeTo(graph, old);
  await verifyMobileChange(graph, await asked(token, unusedMobile()), token);

  const late = await resetPassword(graph, { challengeId, code, newPassword: 'nine grey herons' });

  expect(late.data.resetPassword).toMatchObject({ reason: 'EXPIRED' });
});

/** Six people prove one number at the same moment; the accounts that have it then. */
async function race(at: Graph) {
  const mobile = unusedMobile();
  const people = [];
  for (let each = 0; each < 6; each += 1) {
    const { token } = await aCustomer(at);
    people.push({ token, ...(await asked(token, mobile, at)) });
    await at.sql`delete from identity.throttles`;
  }
  const answers = await Promise.all(
    people.map(({ token, ...proof }) => verifyMobileChange(at, proof, token)),
  );
  const won = answers.filter(({ code }) => code === undefined).length;
  const [kept] = await at.sql`
    select count(*)::int as owners from identity.identifiers where value = ${mobile}`;
  return {
    won,
    owners: kept?.['owners'],
    others: answers.filter(({ code }) => code === 'CONFLICT').length,
  };
}

test('I-29: of six that race for one number one gets it, and the rest are told CONFLICT', async () => {
  expect(await race(graph)).toEqual({ won: 1, owners: 1, others: 5 });
});

test('control: without the key of identifiers, several get it', async () => {
  await using unguarded = await openGraph();
  await unguarded.sql`alter table identity.identifiers drop constraint identifiers_pkey`;

  expect((await race(unguarded)).owners).toBeGreaterThan(1);
});
