import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password } from '../kit/roles.ts';
import { codeTo, signInCustomer } from './asks.ts';
import {
  changePassword,
  requestMobileChange,
  requestPasswordReset,
  resetPassword,
  signInThrough,
  verifyMobileChange,
  verifySignIn,
} from './door-asks.ts';
import { account, whileHeld } from './while-held.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const fresh = 'nine grey herons, one pond';
const wish = { currentPassword: password, newPassword: fresh, revokeOthers: true };

const liveSessions = async (accountId: string) =>
  (
    await graph.sql`
      select 1 from identity.sessions where account_id = ${accountId} and ended_at is null`
  ).length;

test('I-15: a password that changes while a sign-in brings its code: neither fails, and the sign-in opens nothing', async () => {
  const { mobile, token, accountId } = await aCustomer(graph);
  const asked = await signInCustomer(graph, { mobile, password });
  const challengeId: string = asked.data.signInCustomer.challenge.id;
  const code = await codeTo(graph, mobile);

  const answers = await whileHeld(graph, account(accountId), async ({ waiting }) => {
    const changing = changePassword(graph, wish, token);
    await waiting(1);
    const verifying = verifySignIn(graph, { challengeId, code });
    await waiting(2);
    return [changing, verifying] as const;
  });

  const [changed, verified] = await Promise.all(answers);
  expect(changed.data.changePassword?.__typename).toBe('ChangePasswordPayload');
  expect(verified.data.verifySignIn?.__typename).toBe('InvalidCodeError');
  expect(await liveSessions(accountId)).toBe(1);
});

test('I-08: of two resets at once both end, and one sets the password', async () => {
  const { mobile, accountId } = await aCustomer(graph);
  const aReset = async () => {
    const { data } = await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: mobile });
    const challengeId: string = data.requestPasswordReset.challenge.id;
    return { challengeId, code: await codeTo(graph, mobile) };
  };
  const [first, second] = [await aReset(), await aReset()];

  const answers = await whileHeld(graph, account(accountId), async ({ waiting }) => {
    const one = resetPassword(graph, { ...first, newPassword: fresh });
    await waiting(1);
    const other = resetPassword(graph, { ...second, newPassword: `${fresh} too` });
    await waiting(2);
    return [one, other] as const;
  });

  const [one, other] = await Promise.all(answers);
  expect(one.data.resetPassword?.__typename).toBe('ResetPasswordPayload');
  expect(other.data.resetPassword?.__typename).toBe('InvalidCodeError');
});

test('I-15: a sign-in whose password was right when it was looked at, and is changed before its code leaves, is refused', async () => {
  const { mobile, token, accountId } = await aCustomer(graph);
  // Leaves the counts of this address, at which a sign-in comes by after the password.
  await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: '+447700899999' });
  const counts = (tx: TransactionSql) => tx`select from identity.throttles for update`;

  const { signing } = await whileHeld(graph, counts, async ({ waiting }) => {
    const asked = signInCustomer(graph, { mobile, password });
    await waiting(1);
    const changed = await changePassword(graph, wish, token);
    expect(changed.data.changePassword.__typename).toBe('ChangePasswordPayload');
    return { signing: asked };
  });

  expect((await signing).data.signInCustomer.__typename).toBe('InvalidCredentialsError');
  const codes = await graph.sql`
    select 1 from identity.challenges where account_id = ${accountId} and void_at is null`;
  expect(codes).toHaveLength(0);
});

test('I-15 I-29: what a password has begun is not completed after it was changed: no sign-in, no other number', async () => {
  const { mobile, token } = await aCustomer(graph);
  const thief = await signInThrough(graph, mobile, password);
  const other = '+447700709999';
  const asked = await requestMobileChange(graph, { mobile: other, password }, thief.accessToken);
  const challengeId: string = asked.data.requestMobileChange.challenge.id;
  const code = await codeTo(graph, other);

  await changePassword(graph, { ...wish, revokeOthers: false }, token);
  const late = await verifyMobileChange(graph, { challengeId, code }, thief.accessToken);

  expect(late.data.verifyMobileChange).toMatchObject({ reason: 'EXPIRED' });
});

test('control: a transaction that takes the code first and one that takes the account first wait for one another', async () => {
  const { mobile, accountId } = await aCustomer(graph);
  const asked = await signInCustomer(graph, { mobile, password });
  const { id } = asked.data.signInCustomer.challenge;
  const code = (tx: TransactionSql) =>
    tx`update identity.challenges set attempts = attempts where id = ${id}`;
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];

  const ends = await Promise.allSettled([
    graph.sql.begin(async (tx) => {
      await code(tx);
      one.resolve();
      await other.promise;
      await account(accountId)(tx);
    }),
    graph.sql.begin(async (tx) => {
      await account(accountId)(tx);
      other.resolve();
      await one.promise;
      await code(tx);
    }),
  ]);

  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
