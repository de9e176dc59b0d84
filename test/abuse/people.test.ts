import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInCustomer, wrongPassword } from '../identity/asks.ts';
import type { Answer } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher, password, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { askShipped } from '../ticketing/shipped.ts';
import { scanAt } from '../ticketing/scan-at.ts';
import { probe } from './probe.ts';
import { fieldsOf, inputWith, placesOf, schema, whoMay } from './schema-paths.ts';

// Attacks on whole Gatehouse, with people and rows.

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph({ behindProxy: true });
  admin = await anAdmin(graph, { role: 'SuperAdmin' });
});
afterAll(() => graph[Symbol.asyncDispose]());

const asAdmin = (document: string, variables?: object): Promise<Answer> =>
  probe(graph, () => graph.as(admin.token)(document, variables));

const count = async (from: string) =>
  (await graph.sql.unsafe<[{ n: number }]>(`select count(*)::int as n from ${from}`))[0].n;

test('15: of 15 sign-ins of one account from 15 addresses at most 5 count, and then the right password is refused too', async () => {
  const { mobile } = await aCustomer(graph);
  const attempt = (at: number, guess: string) => {
    const headers = { 'x-forwarded-for': `192.0.2.${at + 1}` };
    const ask: Graph['ask'] = (document, variables) => graph.ask(document, variables, { headers });
    return signInCustomer({ ask }, { mobile, password: guess });
  };

  const guesses = Array.from({ length: 15 }, (_, at) => attempt(at, wrongPassword));
  const answers = await Promise.all(guesses);
  const right = await probe(graph, () => attempt(20, password), { withinMs: 5000 });

  const counted = answers.filter(({ data }) => data?.signInCustomer !== undefined);
  expect(counted.length).toBeLessThanOrEqual(5);
  const refused = answers.filter(({ code }) => code === 'RATE_LIMITED');
  expect(counted.length + refused.length).toBe(15);
  expect([right.code, right.errors?.[0]?.extensions['retryAfter']]).toEqual([
    'RATE_LIMITED',
    expect.any(Number),
  ]);
});

test('15–16: fifty in one request are refused before anybody counts', async () => {
  const { mobile } = await aCustomer(graph);
  const before = await count('identity.throttles');
  const guess = `signInCustomer(input: { mobile: "${mobile}", password: "x" }) { __typename }`;
  const check = `verifySignIn(input: { challengeId: "${randomUUID()}", code: "123456" }) { __typename }`;

  for (const field of [guess, check]) {
    const aliased = Array.from({ length: 50 }, (_, at) => `a${at}: ${field}`).join(' ');
    const { status, code } = await probe(graph, () => graph.ask(`mutation { ${aliased} }`));
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
  }
  expect(await count('identity.throttles')).toBe(before);
});

const CREATE_ADMIN = `mutation ($input: CreateAdminUserInput!) {
  createAdminUser(input: $input) { adminUser { id } }
}`;
const CREATE_USHER = `mutation ($input: CreateUsherInput!) { createUsher(input: $input) { usher { id } } }`;
const CREATE_KIND = `mutation ($input: CreateExpenseCategoryInput!) {
  createExpenseCategory(input: $input) { expenseCategory { id } }
}`;

test.each([
  ['e-mail', CREATE_ADMIN, { email: 'twice@mail.example', name: 'Ines', role: 'ADMIN' }],
  ['user name', CREATE_USHER, { username: 'gate-twice', name: 'Jonas' }],
  ['name', CREATE_KIND, { name: 'Cleaning' }],
])(
  '40: an %s that is taken is CONFLICT, in our words and with nothing of the database',
  async (_what, document, input) => {
    expect((await asAdmin(document, { input })).code).toBeUndefined();

    const { code, text } = await asAdmin(document, { input });

    expect(code).toBe('CONFLICT');
    expect(text).not.toMatch(new RegExp(Object.values(input)[0] ?? '', 'i'));
  },
);

const FAVORITE = `mutation ($input: AddFavoriteInput!) {
  addFavorite(input: $input) { event { id organizer { name balances { pending { currency } } contactMobile } } }
}`;

describe('44: a mutation that asks for a field that is denied', () => {
  test('is done if its own rule allows it, and the field is null', async () => {
    const { id: organizerId } = await anOrganizer(graph);
    const { eventId } = await anEvent(graph, { organizerId });
    const { token } = await aCustomer(graph);
    await graph.settle();

    const send = () => graph.as(token)(FAVORITE, { input: { eventId } });
    const { data, errors } = await probe(graph, send);

    expect(data.addFavorite.event.organizer).toEqual({
      name: 'Harbour Nights',
      balances: null,
      contactMobile: null,
    });
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => !['FORBIDDEN', 'NOT_FOUND'].includes(code))).toEqual([]);
    expect(await count(`ticketing.favorites where event_id = '${eventId}'`)).toBe(1);
  });

  test('is not done if its own rule does not', async () => {
    const { token, id: organizerId } = await anOrganizer(graph);
    const { eventId } = await anEvent(graph, { organizerId });

    const send = () => graph.as(token)(FAVORITE, { input: { eventId } });
    const { code } = await probe(graph, send);

    expect(code).toBe('FORBIDDEN');
    expect(await count(`ticketing.favorites where event_id = '${eventId}'`)).toBe(0);
  });
});

test.each([
  ['in the text', `{ events(sort: "id\\" desc; --") { edges { node { id } } } }`, {}],
  [
    'as a variable',
    'query ($sort: EventSort!) { events(sort: $sort) { edges { node { id } } } }',
    { sort: 'id" desc; --' },
  ],
])('45: a column to sort by that is SQL, %s, is 400', async (_where, document, variables) => {
  const { status, code } = await probe(graph, () => graph.ask(document, variables));

  expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
});

test('48: an usher’s token opens ids of the usher’s client and nothing else; no payout is made', async () => {
  const { token } = await anUsher(graph, await anEvent(graph));
  const input = {
    idempotencyKey: randomUUID(),
    organizerId: randomUUID(),
    amountMinor: '100',
    currency: 'EUR',
  };
  const shipped = (name: string, client: 'admin' | 'organizer', variables = {}) =>
    probe(graph, () => askShipped(graph, name, { token, client, variables }));

  const answers = [
    await probe(graph, () => graph.as(token)('{ gateEvent { __typename } }')),
    await shipped('MyPayouts', 'organizer'),
    await shipped('CreatePayout', 'admin', { input }),
  ];

  expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual(
    Array.from({ length: 3 }, () => '400 DOCUMENT_NOT_ALLOWED'),
  );
  expect(await count('finances.disbursements')).toBe(0);
});

test('54: one scan twenty times at once, and again a day later, has one effect and one answer', async () => {
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  const { ticketId } = await aPaidTicket(graph, event);
  await graph.settle();
  const [code] = await codesOf(graph, [ticketId]);
  const scanId = randomUUID();
  const input = { scanId, code, deviceId: 'scanner-1', gateId: event.gateId };
  const scan = () => askShipped(graph, 'ScanTicket', { token: usher.token, variables: { input } });

  const answers = await Promise.all(Array.from({ length: 20 }, scan));
  const later = await scan();
  // The server's time is an argument of the statement that a scan is.
  const { ticketId: another } = await aPaidTicket(graph, event);
  const again = { ...event, usherId: usher.id, ticketId: another, scanId: randomUUID() };
  const now = await scanAt(graph, { ...again, at: new Date() });
  const dayLater = await scanAt(graph, { ...again, at: new Date(Date.now() + 86_400_000) });

  expect(later.data.scanTicket.scan.verdict).toBe('VALID');
  expect(new Set([...answers, later].map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(await count(`ticketing.scans where ticket_id = '${ticketId}'`)).toBe(1);
  expect([now.outcome, now.verdict]).toEqual(['answered', 'VALID']);
  expect(dayLater).toEqual({ ...now, isRepeat: true });
  expect(await count(`ticketing.scans where ticket_id = '${another}'`)).toBe(1);
});

/** What would be rounded or is no amount at all; as JSON, which is where a number loses its digits. */
const noAmounts = ['1e308', '"NaN"', '0.30000000000000004', '9007199254740993'];

const amounts = fieldsOf(schema.getMutationType()).flatMap(({ name: mutation, args: [input] }) =>
  input === undefined
    ? []
    : placesOf(input.type, 'Int64').map((place) => ({ mutation, place: place.join('.') })),
);

describe('55: amounts', () => {
  test.each(amounts)(
    '$mutation refuses what is no whole number in $place',
    async ({ mutation, place }) => {
      const { type } = fieldsOf(schema.getMutationType()).find(({ name }) => name === mutation)!
        .args[0]!;
      const document = `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { __typename } }`;
      const { token } = await holderOf(whoMay(mutation)[0]!);

      for (const amount of noAmounts) {
        const input = inputWith(type, place.split('.'), JSON.parse(amount));
        const { code, text } = await probe(graph, () => graph.as(token)(document, { input }));
        expect(code, `${amount}: ${text}`).toBe('BAD_USER_INPUT');
      }
    },
  );

  test('what is negative or nothing is refused, and 2^53 + 1 is kept to the last digit', async () => {
    const made = await asAdmin(CREATE_KIND, { input: { name: 'Amounts' } });
    const categoryId = made.data.createExpenseCategory.expenseCategory.id;
    const spend = (amountMinor: string) =>
      asAdmin(
        `mutation ($input: CreateExpenseInput!) {
          createExpense(input: $input) { expense { amount { amountMinor currency } } }
        }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            categoryId,
            description: 'Mops',
            vendor: 'Mop and Sons',
            amountMinor,
            currency: 'EUR',
            incurredOn: '2026-01-02',
          },
        },
      );

    const codes = [(await spend('-1')).code, (await spend('0')).code];
    const exact = await spend('9007199254740993');

    expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    if (exact.code !== 'BAD_USER_INPUT')
      expect(exact.data.createExpense.expense.amount.amountMinor).toBe('9007199254740993');
  });
});

const holders = new Map<string, Promise<Person>>();

/** Somebody in that role, the same one each time. */
function holderOf(role: string): Promise<Person> {
  const make =
    { customer: aCustomer, organizer: anOrganizer }[role] ?? (() => Promise.resolve(admin));
  const holder = holders.get(role) ?? make(graph);
  holders.set(role, holder);
  return holder;
}
