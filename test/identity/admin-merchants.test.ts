import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMerchant, anAdmin, anOrganizer, password, type Person } from '../kit/roles.ts';
import {
  codeOf,
  countEntries,
  doer,
  merchantFields,
  mutationOf,
  newestEntry,
  pageOf,
} from './admin-asks.ts';
import { codeTo, refreshTokens } from './asks.ts';
import { activateAccount, linkTo, signInMerchant, verifySignIn, viewerOf } from './door-asks.ts';
import { expectRefusals } from './refusals.ts';
import { here, sendFile } from './send-file.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const MERCHANT = `query ($id: ID!) { merchant(id: $id) { ${merchantFields} } }`;
const act = (verb: string, input: object) => doer(graph, admin.token, 'Merchant')(verb, input);
const merchantOf = async (id: string) =>
  (await graph.as(admin.token)(MERCHANT, { id })).data.merchant;
const rowOf = async (id: string) =>
  (await graph.sql`select * from identity.merchants where id = ${id}`)[0];
const toldOf = async (id: string) => {
  await graph.settle();
  return (
    await graph.sql`
      select version, shop_name, status from payments.p_merchants where merchant_id = ${id}`
  )[0];
};

/** The access token of a whole sign-in, or the name of what the first step answers. */
async function signIn(mobile: string): Promise<string> {
  const { data } = await signInMerchant(graph, { mobile, password });
  const { __typename, challenge } = data.signInMerchant;
  if (challenge === undefined) return __typename;
  const proof = { challengeId: challenge.id, code: await codeTo(graph, mobile) };
  return (await verifySignIn(graph, proof)).data.verifySignIn.tokens.accessToken;
}

test('I-18 ADM-23 I-36: a new merchant has no password anywhere; the link sets it, once; the making is on record', async () => {
  const mobile = '+447700866661';
  const input = {
    shopName: 'Corner Kiosk',
    description: 'Cards and coffee.',
    address: '3 Quai du Port',
    contactName: 'Samir Ferhat',
    contactEmail: 'kiosk@shops.example',
  };
  const made = await act('create', { ...input, mobile: '+44 (0)7700 866661' });

  const { id } = made;
  expect(made).toMatchObject({ ...input, mobile, isVerified: false, status: 'ACTIVE' });
  expect(await merchantOf(id)).toEqual(made);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'merchant.create',
    entityType: 'Merchant',
    before: null,
    after: { ...input, mobile },
  });
  expect(await countEntries(graph, id)).toBe(1);
  const [account] = await graph.sql`
    select a.status, a.password_hash from identity.accounts a
    join identity.identifiers i on i.account_id = a.id where i.value = ${mobile}`;
  expect(account).toEqual({ status: 'pending', password_hash: null });
  expect(await signIn(mobile)).toBe('InvalidCredentialsError');

  const { page: _page, ...link } = await linkTo(graph, mobile);
  const activation = { ...link, password };
  const done = await activateAccount(graph, activation);
  expect(done.data.activateAccount).toMatchObject({ portal: 'MERCHANT' });
  expect((await activateAccount(graph, activation)).data.activateAccount.reason).toBe('USED');
  const mine = await graph.as(await signIn(mobile))('{ myMerchant { id } }');
  expect(mine.data.myMerchant).toEqual({ id });
});

test('ADM-23: somebody who is an organizer becomes a merchant too, with the password they have and a notice', async () => {
  const mobile = '+447700866662';
  const { accountId } = await anOrganizer(graph, { mobile });
  const { id } = await act('create', { shopName: 'Stage Door Shop', mobile });
  await graph.settle();

  const { text, code } = await graph.inbox(mobile);
  expect([text, code]).toEqual([expect.stringContaining('Stage Door Shop'), undefined]);
  expect(text).not.toMatch(/https?:/);
  const links = await graph.sql`
    select 1 from identity.challenges where account_id = ${accountId} and purpose = 'activate'`;
  expect(links).toEqual([]);
  const mine = await graph.as(await signIn(mobile))('{ myMerchant { id } }');
  expect(mine.data.myMerchant).toEqual({ id });
});

test('ADM-23: made for one new number at the same moment, two shops are one person’s', async () => {
  const mobile = '+447700866663';
  const [one, two] = await Promise.all(
    ['One', 'Two'].map((shopName) => act('create', { shopName, mobile })),
  );

  const theirs = await graph.sql`
    select profile_id, account_id from identity.memberships
    where profile_id in ${graph.sql([one.id, two.id])}`;
  expect(theirs).toHaveLength(2);
  expect(new Set(theirs.map((each) => each['account_id'])).size).toBe(1);
  const open = await graph.sql`
    select 1 from identity.challenges
    where target = ${mobile} and purpose = 'activate' and void_at is null`;
  expect(open).toHaveLength(1);
});

test('ADM-23 I-36: bad input is refused by field, makes and changes nothing and leaves no entry', async () => {
  const { id } = await aMerchant(graph);
  const before = await rowOf(id);
  const count = async () => graph.sql`
    select (select count(*) from identity.merchants) as merchants,
      (select count(*) from identity.accounts) as accounts, (select count(*) from identity.messages) as messages`;
  const counts = await count();
  const both = [
    ['shopName', '', 'x'.repeat(101), 'a\u0000b'],
    ['description', '', 'x'.repeat(5001)],
    ['address', '', 'x'.repeat(301), 'a\u0000b'],
    ['contactName', '', 'x'.repeat(101)],
    ['contactEmail', '', 'nobody'],
  ] as const;

  const as = graph.as(admin.token);
  await expectRefusals(as, mutationOf('create', 'Merchant'), {
    bad: [...both, ['mobile', '', '07700 966666', 'nobody', '+1']],
    rest: { shopName: 'Corner Kiosk', mobile: '+447700866664' },
  });
  await expectRefusals(as, mutationOf('update', 'Merchant'), {
    bad: [...both, ['shopName', null]],
    rest: { id, contactName: 'Jo' },
  });
  for (const verb of ['suspend', 'delete'])
    await expectRefusals(as, mutationOf(verb, 'Merchant'), {
      bad: [['reason', '', 'x'.repeat(501), 'a\u0000b']],
      rest: { id },
    });

  expect(await rowOf(id)).toEqual(before);
  expect(await countEntries(graph, id)).toBe(0);
  expect(await count()).toEqual(counts);
});

test('ADM-23 I-36: updated and verified, each on record once and a second time not; payments hears of it', async () => {
  const { id } = await aMerchant(graph, { address: '3 Quai' });
  const before = await merchantOf(id);
  const change = { shopName: 'Kiosk', address: null, contactEmail: 'kiosk@shops.example' };

  expect(await act('update', { id, ...change })).toEqual({ ...before, ...change });
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'merchant.update',
    entityType: 'Merchant',
    before: { shopName: 'Corner Kiosk', address: '3 Quai', contactEmail: null },
    after: change,
  });
  await act('update', { id, ...change });
  expect(await act('verify', { id })).toEqual({ ...before, ...change, isVerified: true });
  await act('verify', { id });

  expect(await countEntries(graph, id)).toBe(2);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'merchant.verify',
    entityType: 'Merchant',
    before: { verifiedAt: null },
    after: { verifiedAt: expect.stringMatching(/Z$/) },
  });
  expect(await toldOf(id)).toEqual({ version: 3, shop_name: 'Kiosk', status: 'ACTIVE' });
});

test('ADM-23 I-14: suspended, a merchant is out with the answer; let in again, it signs in anew; each is on record once', async () => {
  const mobile = '+447700866667';
  const { id, token, tokens } = await aMerchant(graph, { mobile });
  const { refreshToken } = tokens;

  expect(await act('suspend', { id, reason: 'Unpaid.' })).toMatchObject({ status: 'SUSPENDED' });
  await act('suspend', { id, reason: 'Again.' });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  expect(await signIn(mobile)).toBe('InvalidCredentialsError');
  expect(await toldOf(id)).toMatchObject({ status: 'SUSPENDED' });
  expect(await newestEntry(graph, id, admin)).toMatchObject({
    verb: 'merchant.suspend',
    after: { status: 'SUSPENDED', suspendedReason: 'Unpaid.' },
  });

  expect(await act('reactivate', { id })).toMatchObject({ status: 'ACTIVE' });
  await act('reactivate', { id });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  expect(await viewerOf(graph, await signIn(mobile))).toBe('OK');
  expect(await countEntries(graph, id)).toBe(2);
});

const SET_IMAGE = `mutation ($input: UpdateMerchantSettingsInput!) {
  updateMerchantSettings(input: $input) { merchant { imageUrl } }
}`;

test('ADM-23: a deleted merchant is in no list, its picture is gone, its number is free, and nothing more is done to it', async () => {
  const mobile = '+447700866668';
  const { id, token } = await aMerchant(graph, { mobile, shopName: 'Zephyr Gone' });
  const bytes = await bytesOf(photo().jpeg());
  const { uploadId } = await sendFile(graph, token, { purpose: 'MERCHANT_IMAGE', bytes });
  const shown = await graph.as(token)(SET_IMAGE, { input: { imageUploadId: uploadId } });
  const { imageUrl } = shown.data.updateMerchantSettings.merchant;
  expect((await fetch(here(graph, imageUrl))).status).toBe(200);

  const { deletedAt } = await act('delete', { id, reason: 'Closed.' });

  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'merchant.delete',
    entityType: 'Merchant',
    before: { deletedAt: null },
    after: { deletedAt, reason: 'Closed.' },
  });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  const search = (text: string) =>
    pageOf(graph, admin.token, ['merchants', { filter: { search: text } }]);
  expect((await search('zephyr')).ids).toEqual([]);
  expect(await toldOf(id)).toMatchObject({ status: 'DELETED' });
  expect((await fetch(here(graph, imageUrl))).status).toBe(404);
  const verbs = { update: { shopName: 'X' }, verify: {}, suspend: { reason: 'X' }, reactivate: {} };
  for (const gone of [id, randomUUID(), 'not-an-id']) {
    expect((await graph.as(admin.token)(MERCHANT, { id: gone })).code).toBe('NOT_FOUND');
    for (const [verb, rest] of Object.entries({ ...verbs, delete: { reason: 'X' } }))
      expect(await codeOf(graph, admin.token, [verb, 'Merchant', { id: gone, ...rest }])).toBe(
        'NOT_FOUND',
      );
  }

  const again = await act('create', { shopName: 'Zephyr New', mobile });
  expect((await search(mobile)).ids).toEqual([again.id]);
});
