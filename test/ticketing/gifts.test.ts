import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openAnother } from '../identity/another-process.ts';
import { registerThrough } from '../identity/asks.ts';
import { captureLog } from '../identity/capture-log.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, unused, type Person } from '../kit/roles.ts';
import { aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aGate } from './gate-kit.ts';
import { act, aMobile, attempt, codeOf, endOffer, transfersOf, twoPeople } from './transfer-kit.ts';

// WEB-25: a ticket is given to an address, account or not, and claimed by whoever owns that address.

let graph: Graph;
let gate: Awaited<ReturnType<typeof aGate>>;
beforeAll(async () => {
  graph = await openGraph();
  gate = await aGate(graph, { startsAt: hoursFromNow(500) });
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const secretTo = async (address: string): Promise<string> => {
  await graph.settle();
  const { text } = await graph.inbox(address);
  return /claim-gift#secret=([\w-]{43})\s/.exec(text)?.[1] ?? '';
};

/** A code that went to an address; the newest message there. */
const codeTo = async (address: string): Promise<string> => {
  await graph.settle();
  return (await graph.inbox(address)).code ?? '';
};

type Address = { readonly mobile: string } | { readonly email: string };

const addressOf = (to: Address) => ('mobile' in to ? to.mobile : to.email.toLowerCase());

/** A gift on its way, with the secret that went with it. */
async function aGift(giver: Person, to: Address) {
  const { ticketId } = await aPaidTicket(graph, { ...gate.event, customerId: giver.id });
  const { transfer } = await act(graph, giver, ['giftTicket', { ticketId, ...to }]);
  return { ticketId, transfer, secret: await secretTo(addressOf(to)) };
}

const GIFT = `query ($secret: String!) {
  gift(secret: $secret) { fromName message maskedTarget isCodeNeeded expiresAt event { id } ticketType { name } }
}`;
const look = (secret: string, token?: string) =>
  graph.ask(GIFT, { secret }, token === undefined ? {} : { token });

test('T-28 WEB-25: a gift to a number without account is claimed by who registers with it; its old code is dead', async () => {
  const { giver, ticketId, code } = await twoPeople(graph, gate.event);
  const mobile = aMobile();
  const wish = { ticketId, mobile, message: 'Happy birthday!' };
  const { transfer } = await act(graph, giver, ['giftTicket', wish]);
  expect(transfer).toMatchObject({ kind: 'GIFT', status: 'PENDING', direction: 'OUTGOING' });
  const secret = await secretTo(mobile);

  const { data } = await look(secret);
  expect(data.gift).toMatchObject({
    fromName: 'Amira Haddad',
    message: 'Happy birthday!',
    maskedTarget: `+44•••${mobile.slice(-2)}`,
    isCodeNeeded: null,
    event: { id: gate.event.eventId },
  });
  const days = (Date.parse(data.gift.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(14, 1);
  const { customer, tokens } = await registerThrough(graph, mobile);
  const owner = { token: tokens.accessToken };
  // At once: ticketing waits for the news of somebody who registered a moment ago.
  const claimed = await attempt(graph, owner, ['claimGift', { secret }]);

  expect(claimed.data.claimGift).toMatchObject({
    __typename: 'ClaimGiftPayload',
    ticket: { id: ticketId, holder: { id: customer.id }, status: 'VALID' },
  });
  expect(await gate.scan(code)).toMatchObject({ verdict: 'INVALID', reason: 'TRANSFERRED' });
  expect((await gate.scan(claimed.data.claimGift.ticket.qrCode.text)).verdict).toBe('VALID');
  const again = await attempt(graph, owner, ['claimGift', { secret }]);
  expect([again.code, (await look(secret)).code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

test('T-28: who has the link and not the address is refused, and has the ticket only with a code that went there', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const email = `leila-${unused(5)}@mail.example`;
  const { secret, ticketId } = await aGift(giver, { email: email.toUpperCase() });
  expect((await look(secret, getter.token)).data.gift.isCodeNeeded).toBe(true);
  const maskedTarget = `l•••${email.slice(email.indexOf('@'))}`;
  const refused = { __typename: 'GiftAddressError', maskedTarget, triesLeft: null };
  const ask = (code?: string) => act(graph, getter, ['claimGift', { secret, code }]);

  expect(await ask()).toMatchObject(refused);
  expect(await ask('123456')).toMatchObject(refused);
  const sent = await act(graph, getter, ['requestGiftCode', { secret }]);
  expect(sent.maskedTarget).toBe(maskedTarget);
  expect((Date.parse(sent.expiresAt) - Date.now()) / 60_000).toBeCloseTo(10, 0);
  const code = await codeTo(email);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  expect(await ask()).toMatchObject({ ...refused, triesLeft: 5 });
  expect(await ask(wrong)).toMatchObject({ ...refused, triesLeft: 4 });
  // A code is good for whoever asked for it.
  const stranger = await aCustomer(graph);
  await graph.settle();
  const stolen = await act(graph, stranger, ['claimGift', { secret, code }]);
  expect(stolen).toMatchObject({ ...refused, triesLeft: 3 });

  const { ticket } = await ask(`${code.slice(0, 3)} ${code.slice(3)}`);

  expect(ticket).toMatchObject({ id: ticketId, holder: { id: getter.id } });
});

test('a code has five tries, whatever comes at once, and then even the right one is wrong; a new one brings new tries', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const mobile = aMobile();
  const { secret } = await aGift(giver, { mobile });
  await act(graph, getter, ['requestGiftCode', { secret }]);
  const code = await codeTo(mobile);
  const wrongs = Array.from({ length: 12 }, (_, at) =>
    String((Number(code) + 1 + at) % 1_000_000).padStart(6, '0'),
  );

  const answers = await Promise.all(
    wrongs.map((wrong) => act(graph, getter, ['claimGift', { secret, code: wrong }])),
  );

  const left = answers.map(({ triesLeft }) => triesLeft).toSorted((a, b) => (a ?? 9) - (b ?? 9));
  expect(left).toEqual([1, 2, 3, 4, ...Array.from({ length: 8 }, () => null)]);
  const [row] = await graph.sql`
    select code_tries from ticketing.transfers where from_id = ${giver.id}`;
  expect(row).toEqual({ code_tries: 5 });
  const late = await act(graph, getter, ['claimGift', { secret, code }]);
  expect(late.__typename).toBe('GiftAddressError');
  await act(graph, getter, ['requestGiftCode', { secret }]);
  const fresh = await codeTo(mobile);
  const done = await act(graph, getter, ['claimGift', { secret, code: fresh }]);
  expect(done.__typename).toBe('ClaimGiftPayload');
});

test('a code is good for ten minutes, the newest alone, and five of them are sent for one gift', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const mobile = aMobile();
  const { secret, transfer } = await aGift(giver, { mobile });
  const send = () => codeOf(graph, getter, ['requestGiftCode', { secret }]);
  expect(await send()).toBe('OK');
  const first = await codeTo(mobile);
  const kind = async (code: string) =>
    (await act(graph, getter, ['claimGift', { secret, code }])).__typename;
  await graph.sql`
    update ticketing.transfers set code_expires_at = now() - interval '1 second' where id = ${transfer.id}`;
  expect(await kind(first)).toBe('GiftAddressError');
  expect(await send()).toBe('OK');
  const second = await codeTo(mobile);
  if (first !== second) expect(await kind(first)).toBe('GiftAddressError');

  const more = await Promise.all(Array.from({ length: 6 }, send));

  expect(more.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'OK', 'OK', 'OK']);
});

test('a secret that is wrong, one that is over, and one’s own gift', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const { secret, transfer } = await aGift(giver, { mobile: getter.mobile });
  for (const wrong of ['', 'x', secret.slice(1), `${secret}x`, randomUUID(), 'x'.repeat(5000)]) {
    expect((await look(wrong)).code).toBe('NOT_FOUND');
    expect(await codeOf(graph, getter, ['claimGift', { secret: wrong }])).toBe('NOT_FOUND');
    expect(await codeOf(graph, getter, ['requestGiftCode', { secret: wrong }])).toBe('NOT_FOUND');
  }
  for (const verb of ['claimGift', 'requestGiftCode'] as const)
    expect(await codeOf(graph, giver, [verb, { secret }])).toBe('CONFLICT');
  // No code for who needs none.
  expect(await codeOf(graph, getter, ['requestGiftCode', { secret }])).toBe('CONFLICT');
  expect((await look(secret, getter.token)).data.gift.isCodeNeeded).toBe(false);

  await endOffer(graph, transfer.id);

  expect((await look(secret)).code).toBe('NOT_FOUND');
  expect(await codeOf(graph, getter, ['claimGift', { secret }])).toBe('NOT_FOUND');
});

test('T-27 WEB-25: an admitted ticket is not given, nor claimed; a gift is taken back until it is claimed', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const wish = { ticketId, mobile: getter.mobile };
  const { transfer } = await act(graph, giver, ['giftTicket', wish]);
  const secret = await secretTo(getter.mobile);
  await gate.scan(code);
  expect(await codeOf(graph, getter, ['claimGift', { secret }])).toBe('CONFLICT');
  const done = await act(graph, giver, ['cancelTransfer', { transferId: transfer.id }]);
  expect(done.transfer.status).toBe('CANCELLED');
  expect(await codeOf(graph, giver, ['giftTicket', wish])).toBe('CONFLICT');

  const other = await aGift(giver, { mobile: getter.mobile });
  await act(graph, giver, ['cancelTransfer', { transferId: other.transfer.id }]);

  expect((await look(other.secret)).code).toBe('NOT_FOUND');
  expect((await codesOf(graph, [other.ticketId]))[0]).toBeDefined();
});

test('who has the address finds the gift among the offers, link or not, and takes it or turns it down', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const one = await aGift(giver, { mobile: getter.mobile });
  const two = await aGift(giver, { mobile: getter.mobile });

  const found = await transfersOf(graph, getter, { direction: 'INCOMING', status: 'PENDING' });
  expect(found.map(({ id }: { id: string }) => id)).toEqual([two.transfer.id, one.transfer.id]);
  const taken = await act(graph, getter, ['acceptTransfer', { transferId: one.transfer.id }]);
  await act(graph, getter, ['declineTransfer', { transferId: two.transfer.id }]);

  expect(taken.ticket.holder.id).toBe(getter.id);
  for (const { secret } of [one, two]) expect((await look(secret)).code).toBe('NOT_FOUND');
});

test('what is no address, or two, or one’s own, is BAD_USER_INPUT', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const fieldOf = async (input: object) => {
    const { errors } = await attempt(graph, giver, ['giftTicket', { ticketId, ...input }]);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions['field']];
  };

  for (const none of [{}, { mobile: getter.mobile, email: 'a@mail.example' }])
    expect(await fieldOf(none)).toEqual(['BAD_USER_INPUT', 'input']);
  for (const mobile of ['', '12', giver.mobile])
    expect(await fieldOf({ mobile })).toEqual(['BAD_USER_INPUT', 'input.mobile']);
  for (const email of ['', 'nobody', 'a b@mail.example', `${'a'.repeat(260)}@mail.example`])
    expect(await fieldOf({ email })).toEqual(['BAD_USER_INPUT', 'input.email']);

  expect(await transfersOf(graph, giver)).toEqual([]);
});

test('neither the secret nor the code nor the address of a gift is in the log of whoever serves it', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const mobile = aMobile();
  const { ticketId } = await aPaidTicket(graph, { ...gate.event, customerId: giver.id });
  const { sink, text } = captureLog();
  await using process = await openAnother(graph, { log: sink, worker: true });
  const as = (token: string) => (document: string, variables?: object) =>
    process.ask(document, variables, { token });
  const there = { as };
  await attempt(there, giver, ['giftTicket', { ticketId, mobile }]);
  const secret = await secretTo(mobile);
  await process.ask(GIFT, { secret });
  await attempt(there, getter, ['claimGift', { secret, code: '000000' }]);
  await attempt(there, getter, ['requestGiftCode', { secret }]);
  const code = await codeTo(mobile);
  await graph.sql`alter table ticketing.ticket_epochs rename to epochs_away`;
  const failed = await attempt(there, getter, ['claimGift', { secret, code }]);
  await graph.sql`alter table ticketing.epochs_away rename to ticket_epochs`;
  const claimed = await attempt(there, getter, ['claimGift', { secret, code }]);

  expect([failed.code, claimed.data.claimGift.__typename]).toEqual([
    'INTERNAL',
    'ClaimGiftPayload',
  ]);
  expect(text()).toContain('claimGift');
  expect(text()).toContain('INTERNAL');
  for (const word of [secret, mobile, mobile.slice(1)]) expect(text()).not.toContain(word);
  expect(text()).not.toMatch(new RegExp(`(?<![\\w.])${code}(?!\\w)`));
});
