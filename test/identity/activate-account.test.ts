import { sendActivation } from '@gatehouse/identity/domain/accounts/send-activation';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { password, aMerchant } from '../kit/roles.ts';
import { codeTo, resendCode, signInCustomer } from './asks.ts';
import {
  activateAccount,
  linkTo,
  requestPasswordReset,
  resetPassword,
  signInMerchant,
} from './door-asks.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

/** A merchant whose account somebody else made, and the link that was sent. */
async function aPendingMerchant() {
  const merchant = await aMerchant(graph);
  await graph.sql`
    update identity.accounts set status = 'pending', password_hash = null
    where id = ${merchant.accountId}`;
  return { ...merchant, send: () => send(merchant) };
}

async function send({ accountId, mobile: target }: { accountId: string; mobile: string }) {
  await using door = await openDoor(graph);
  const visit = door.visit();
  const to = { accountId, portal: 'merchant', channel: 'sms', target } as const;
  await visit.db.transaction((tx) => sendActivation(tx, visit, to));
  return linkTo(graph, target);
}

const activate = async (input: object) =>
  (await activateAccount(graph, input)).data.activateAccount;

const signsIn = async (mobile: string) =>
  (await signInMerchant(graph, { mobile, password })).data.signInMerchant.__typename;

test('I-18: the link sets the first password, once; before that nobody signs in', async () => {
  const { send: sendLink, mobile, accountId } = await aPendingMerchant();
  const { page, ...link } = await sendLink();
  expect(page).toBe('http://localhost:4000/activate');
  expect(link.code).toMatch(/^[0-9a-f]{64}$/);
  expect(await signsIn(mobile)).toBe('InvalidCredentialsError');

  const weak = await activate({ ...link, password: 'merchant of the sea' });
  expect(weak).toMatchObject({ weakness: 'PLATFORM_NAME' });
  const done = await activate({ ...link, password });

  expect(done).toEqual({ __typename: 'ActivateAccountPayload', portal: 'MERCHANT' });
  expect(await signsIn(mobile)).toBe('SignInMerchantPayload');
  expect(await activate({ ...link, password: `${password}!` })).toMatchObject({ reason: 'USED' });
  const [verified] = await graph.sql`
    select verified_at is not null as yes from identity.identifiers where account_id = ${accountId}`;
  expect(verified?.['yes']).toBe(true);
  const audited = await graph.sql`
    select verb from identity.audit_entries
    where entity_id = ${accountId} and account_id = ${accountId}`;
  expect(audited.map((row) => row['verb'])).toEqual(['account.activate']);
});

test('I-18 I-04: the link works for 72 hours, the next one takes its force, and who holds it cannot renew it', async () => {
  const { send: sendLink } = await aPendingMerchant();
  const first = await sendLink();
  const [kept] = await graph.sql`
    select extract(epoch from expires_at - created_at)::int as life from identity.challenges
    where id = ${first.challengeId}`;
  expect(kept?.['life']).toBe(72 * 3600);
  const second = await sendLink();

  expect(await activate({ ...first, page: undefined, password })).toMatchObject({
    reason: 'EXPIRED',
  });
  expect((await resendCode(graph, { challengeId: second.challengeId })).code).toBe('NOT_FOUND');
  await graph.sql`
    update identity.challenges set expires_at = expires_at - interval '259201 seconds'
    where id = ${second.challengeId}`;
  expect(await activate({ ...second, page: undefined, password })).toMatchObject({
    reason: 'EXPIRED',
  });
});

test('I-18: an account that is not pending any more is not activated', async () => {
  const { send: sendLink, mobile, accountId } = await aPendingMerchant();
  const { page: _page, ...link } = await sendLink();
  await graph.sql`update identity.accounts set status = 'suspended' where id = ${accountId}`;

  expect(await activate({ ...link, password })).toMatchObject({ reason: 'EXPIRED' });

  expect((await signInCustomer(graph, { mobile, password })).data.signInCustomer.__typename).toBe(
    'InvalidCredentialsError',
  );
});

test('I-18 I-07: whose link was lost asks for a new password instead, by a code to the same number', async () => {
  const { send: sendLink, mobile, accountId } = await aPendingMerchant();
  const { page: _page, ...link } = await sendLink();

  const asked = await requestPasswordReset(graph, { portal: 'MERCHANT', identifier: mobile });
  const { id: challengeId } = asked.data.requestPasswordReset.challenge;
  await graph.settle();
  const code = await codeTo(graph, mobile);
  const { data } = await resetPassword(graph, { challengeId, code, newPassword: password });

  expect(data.resetPassword.__typename).toBe('ResetPasswordPayload');
  expect(await signsIn(mobile)).toBe('SignInMerchantPayload');
  expect(await activate({ ...link, password })).toMatchObject({ reason: 'EXPIRED' });
  const [account] = await graph.sql`
    select status, verified_at is not null as verified from identity.accounts
    join identity.identifiers on account_id = accounts.id where accounts.id = ${accountId}`;
  expect(account).toEqual({ status: 'active', verified: true });
});
