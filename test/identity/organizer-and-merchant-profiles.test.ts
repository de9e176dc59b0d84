import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { claimsOf } from './asks.ts';
import { openIdentity } from './open-identity.ts';
import { expectRefusals } from './refusals.ts';

let graph: Graph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const organizerFields = `id name description imageUrl websiteUrl links isVerified
  contactMobile contactName contactEmail taxNumber status createdAt`;
const MY_ORGANIZER = `{ myOrganizer { ${organizerFields} } }`;
const UPDATE_ORGANIZER = `mutation ($input: UpdateOrganizerProfileInput!) {
  updateOrganizerProfile(input: $input) { organizer { ${organizerFields} } }
}`;
const merchantFields = `id shopName description address imageUrl mobile contactName contactEmail
  notifiesByEmail notifiesBySms language isVerified status createdAt`;
const MY_MERCHANT = `{ myMerchant { ${merchantFields} } }`;
const UPDATE_MERCHANT = `mutation ($input: UpdateMerchantSettingsInput!) {
  updateMerchantSettings(input: $input) { merchant { ${merchantFields} } }
}`;

const myOrganizer = async (token: string) => (await graph.as(token)(MY_ORGANIZER)).data.myOrganizer;
const updateOrganizer = async (token: string, input: object) =>
  (await graph.as(token)(UPDATE_ORGANIZER, { input })).data.updateOrganizerProfile.organizer;
const myMerchant = async (token: string) => (await graph.as(token)(MY_MERCHANT)).data.myMerchant;
const updateMerchant = async (token: string, input: object) =>
  (await graph.as(token)(UPDATE_MERCHANT, { input })).data.updateMerchantSettings.merchant;

test('ORG-08: an organizer sees its whole profile and changes it in parts', async () => {
  const mobile = '+447700811111';
  const { id, token } = await anOrganizer(graph, { mobile, taxNumber: 'GB 123' });
  const before = await myOrganizer(token);
  expect(before).toMatchObject({
    id,
    name: 'Harbour Nights',
    contactMobile: mobile,
    taxNumber: 'GB 123',
    isVerified: false,
    status: 'ACTIVE',
    links: [],
  });

  const change = {
    name: 'Harbour Days',
    description: 'Two lines:\r\nthe second.',
    websiteUrl: 'https://harbour.example',
    links: ['https://social.example/harbour', 'https://social.example/harbour'],
    contactEmail: 'Office@harbour.example',
  };
  const changed = {
    ...before,
    name: 'Harbour Days',
    description: 'Two lines:\nthe second.',
    websiteUrl: 'https://harbour.example/',
    links: ['https://social.example/harbour'],
    contactEmail: 'office@harbour.example',
  };
  expect(await updateOrganizer(token, change)).toEqual(changed);
  const gone = { description: null, websiteUrl: null, links: null, contactEmail: null };
  expect(await updateOrganizer(token, gone)).toEqual({ ...changed, ...gone, links: [] });
  expect(await myOrganizer(token)).toEqual({ ...changed, ...gone, links: [] });
});

test('ORG-08: bad input is refused by field and changes nothing', async () => {
  const { token } = await anOrganizer(graph);
  const before = await myOrganizer(token);
  const link = 'https://social.example/';

  await expectRefusals(graph.as(token), UPDATE_ORGANIZER, {
    bad: [
      ['name', null, '', 'x'.repeat(101), 'a\nb\u0000'],
      ['description', '', 'x'.repeat(5001), 'a\u0000b'],
      [
        'websiteUrl',
        '',
        'harbour.example',
        'http://harbour.example',
        'javascript:alert(1)',
        'https://',
        'https://me:secret@harbour.example',
        'https://localhost',
        `https://harbour.example/${'x'.repeat(500)}`,
      ],
      ['links', ['http://social.example'], Array.from({ length: 11 }, (_, at) => link + at)],
      ['contactName', '', 'x'.repeat(101)],
      ['contactEmail', '', 'nobody'],
      ['imageUploadId', randomUUID(), 'not-an-id'],
    ],
    rest: { contactName: 'Jo' },
  });

  expect(await myOrganizer(token)).toEqual(before);
});

test('ORG-08: the private part of an organizer is FORBIDDEN on its public page, field by field', async () => {
  const { id } = await anOrganizer(graph, { contactEmail: 'office@harbour.example' });
  const { token } = await aCustomer(graph);
  const asks = (fields: string) =>
    graph.as(token)(`query ($id: ID!) { organizer(id: $id) { name ${fields} } }`, { id });

  for (const field of 'contactMobile contactName contactEmail taxNumber status createdAt'.split(
    ' ',
  )) {
    const { data, code } = await asks(field);
    expect([data.organizer.name, data.organizer[field], code], field).toEqual([
      'Harbour Nights',
      null,
      'FORBIDDEN',
    ]);
  }
  expect((await asks('isVerified links')).data.organizer).toMatchObject({ isVerified: false });
  const { token: admin } = await anAdmin(graph, { role: 'Support' });
  const seen = await graph.as(admin)('query ($id: ID!) { organizer(id: $id) { contactEmail } }', {
    id,
  });
  expect(seen.data.organizer.contactEmail).toBe('office@harbour.example');
});

test('MER-08: a merchant sees its settings and changes them in parts', async () => {
  const { id, token, mobile } = await aMerchant(graph);
  const before = await myMerchant(token);
  expect(before).toMatchObject({
    id,
    mobile,
    shopName: 'Corner Kiosk',
    notifiesByEmail: true,
    notifiesBySms: true,
    language: 'en',
    isVerified: false,
    status: 'ACTIVE',
  });

  const change = { shopName: 'Kiosk', notifiesBySms: false, language: 'AR-tn', address: '3 Quai' };
  const changed = { ...before, ...change, language: 'ar-TN' };
  expect(await updateMerchant(token, change)).toEqual(changed);
  expect(await updateMerchant(token, { address: null })).toEqual({ ...changed, address: null });
  expect(await myMerchant(token)).toEqual({ ...changed, address: null });
});

test('MER-08: bad input is refused by field and changes nothing', async () => {
  const { token } = await aMerchant(graph);
  const before = await myMerchant(token);

  await expectRefusals(graph.as(token), UPDATE_MERCHANT, {
    bad: [
      ['shopName', null, '', 'x'.repeat(101)],
      ['description', '', 'x'.repeat(5001)],
      ['address', '', 'x'.repeat(301), 'a\u0000b'],
      ['contactName', ''],
      ['contactEmail', 'nobody'],
      ['notifiesByEmail', null],
      ['notifiesBySms', null],
      ['language', null, '', 'english please', 'x'.repeat(40), 'e'],
      ['imageUploadId', randomUUID()],
    ],
    rest: { notifiesBySms: false },
  });

  expect(await myMerchant(token)).toEqual(before);
});

test('MER-08: payments learns what a merchant is called now', async () => {
  const { id, token } = await aMerchant(graph);
  await updateMerchant(token, { shopName: 'Kiosk' });
  await graph.settle();

  const kept = await graph.sql`
    select version, shop_name, status from payments.p_merchants where merchant_id = ${id}`;
  expect(kept).toEqual([{ version: 2, shop_name: 'Kiosk', status: 'ACTIVE' }]);
});

test('a merchant is reached through _entities by itself and by administrators who look after merchants', async () => {
  await using identity = await openIdentity(graph);
  const { id, token, mobile } = await aMerchant(graph);
  const wanted = [
    { __typename: 'Merchant', id, shopName: 'Forged' },
    { __typename: 'Merchant', id: randomUUID() },
    { __typename: 'Merchant', id: 'not-an-id' },
  ];
  const seenBy = async (who?: string) =>
    (await identity.entities(wanted, '... on Merchant { id shopName mobile }', who)).entities;
  const whole = [{ id, shopName: 'Corner Kiosk', mobile }, null, null];

  expect(await seenBy(token)).toEqual(whole);
  expect(await seenBy((await anAdmin(graph, { role: 'Support' })).token)).toEqual(whole);
  const strangers = [
    await aMerchant(graph),
    await aCustomer(graph),
    await anOrganizer(graph),
    await anUsher(graph, { eventId: randomUUID() }),
    await anAdmin(graph, { role: 'Usher' }),
  ];
  for (const stranger of strangers)
    expect(await seenBy(stranger.token)).toEqual([null, null, null]);
  expect(await seenBy()).toEqual([null, null, null]);
});

test('each portal sees its own profile and no other: FORBIDDEN', async () => {
  await using identity = await openIdentity(graph);
  const eventId = randomUUID();
  const usher = await anUsher(graph, { eventId });
  const people = {
    me: await aCustomer(graph),
    myOrganizer: await anOrganizer(graph),
    myMerchant: await aMerchant(graph),
    myUsher: usher,
    myAdminUser: await anAdmin(graph),
  };
  // The gateway takes only shipped documents from ushers, and this is none: identity itself is asked.
  const ask = (token: string, query: string) =>
    identity.open.execute(
      { query, variables: {} },
      {
        authorization: `Bearer ${token}`,
        requestId: 'test',
        address: '192.0.2.1',
        userAgent: 'test',
      },
    );

  for (const [field, { id }] of Object.entries(people))
    for (const { id: viewer, token } of Object.values(people)) {
      const { data, errors } = await ask(token, `{ ${field} { id } }`);
      if (viewer === id) expect(data).toMatchObject({ [field]: { id } });
      else expect(errors?.[0]?.extensions['code'], field).toBe('FORBIDDEN');
    }
  const { data } = await ask(usher.token, '{ myUsher { username eventIds status contact } }');
  const { username } = usher;
  expect(data).toMatchObject({
    myUsher: { username, eventIds: [eventId], status: 'ACTIVE', contact: null },
  });
});

test('one human is customer, organizer and merchant with one account and three memberships', async () => {
  const mobile = '+447700812345';
  const customer = await aCustomer(graph, { mobile });
  const organizer = await anOrganizer(graph, { mobile });
  const merchant = await aMerchant(graph, { mobile });

  expect([organizer.accountId, merchant.accountId]).toEqual([
    customer.accountId,
    customer.accountId,
  ]);
  const people = [customer, organizer, merchant];
  expect(people.map(({ token }) => claimsOf(token)['prf'])).toEqual(people.map(({ id }) => id));
  expect((await myMerchant(merchant.token)).mobile).toBe(mobile);
  expect((await myOrganizer(organizer.token)).contactMobile).toBe(mobile);

  // Made for one new number at the same moment, they are one person too, and nothing is left over.
  const both = { mobile: '+447700812346' };
  const [one, two] = await Promise.all([anOrganizer(graph, both), aMerchant(graph, both)]);
  expect(one.accountId).toBe(two.accountId);
  const orphans = await graph.sql`
    select id from identity.accounts where id not in (select account_id from identity.identifiers)`;
  expect(orphans).toEqual([]);
});
