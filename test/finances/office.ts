import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { type Graph, openGraph, type GraphOptions } from '../kit/graph.ts';
import { anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { type FinancesDb, financesDb } from './disbursements-kit.ts';
import { teller } from './mirror-kit.ts';

const expense = `expense { id status version description vendor incurredOn reason isOwnDraft paidAt
  amount { amountMinor currency } category { name } }`;
export const disbursement = `disbursement { id kind status partyName reason bankReference isOwnRequest
  amount { amountMinor currency } expense { id status } deposit { id } }`;
const deposit = `deposit { id reason organizerName amount { amountMinor currency } left { amountMinor } returned { amountMinor }
  forfeited { amountMinor } organizer { id } }`;

export const ASKS = {
  createExpenseCategory: 'expenseCategory { id name }',
  updateExpenseCategory: 'expenseCategory { id name }',
  createExpense: `replayed ${expense}`,
  updateExpense: expense,
  deleteExpense: 'expenseId',
  approveExpense: `replayed ${expense}`,
  rejectExpense: expense,
  payExpense: `replayed ${disbursement}`,
  takeDeposit: `replayed ${deposit}`,
  returnDeposit: `__typename ... on ReturnDepositPayload { replayed ${disbursement} }
    ... on DepositExceededError { message left { amountMinor currency } }`,
  forfeitDeposit: `__typename ... on ForfeitDepositPayload { replayed ${deposit} }
    ... on DepositExceededError { message left { amountMinor currency } }`,
  closePeriod: `__typename ... on BooksBrokenError { message checks } ... on ClosePeriodPayload { replayed
    period { month results { income { amountMinor currency } costs { amountMinor } profit { amountMinor } } } }`,
  createPartner: 'partner { id name balances { amountMinor currency } }',
  setShareRule: `replayed shareRule { id weight fromMonth untilMonth party { kind id name } }`,
  endShareRule: `replayed shareRule { id untilMonth }`,
  shareProfit: `replayed profitShare { id month profit { amountMinor } brought { amountMinor } shared { amountMinor }
    carried { amountMinor currency } allocations { weight amount { amountMinor } party { kind id name } } }`,
  requestWithdrawal: `__typename ... on RequestWithdrawalPayload { replayed ${disbursement} }
    ... on WithdrawalExceedsShareError { message available { amountMinor currency } }`,
  approveDisbursement: `replayed ${disbursement}`,
  rejectDisbursement: `replayed ${disbursement}`,
  cancelDisbursement: `replayed ${disbursement}`,
  sendDisbursement: `replayed ${disbursement}`,
  payDisbursement: `replayed ${disbursement}`,
  failDisbursement: `replayed ${disbursement}`,
} as const;

type Verb = keyof typeof ASKS;

const keyless: ReadonlySet<string> = new Set([
  'createExpenseCategory',
  'updateExpenseCategory',
  'updateExpense',
  'deleteExpense',
  'rejectExpense',
  'createPartner',
]);

const documentOf = (verb: Verb) =>
  `mutation Ask($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { result: ${verb}(input: $input) { ${ASKS[verb]} } }`;

/** A Gatehouse with two administrators who see to expenses, deposits and profits. */
export async function openOffice(options: GraphOptions = {}) {
  const graph = await openGraph(options);
  const { db, ...connection } = financesDb(graph);
  const tell = teller(db);
  const [maker, checker] = [await anAdmin(graph), await anAdmin(graph)];
  const asks = asking(graph);
  return {
    ...tell,
    ...asks,
    ...making(graph, { ...asks, ...tell, maker, checker }),
    ...bookkeeping(db),
    graph,
    db,
    sql: graph.sql,
    maker,
    checker,
    [Symbol.asyncDispose]: async () => {
      await connection[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

export function asking(graph: Graph) {
  const ask = (by: Person, verb: Verb, input: object) => {
    const key = keyless.has(verb) ? {} : { idempotencyKey: randomUUID() };
    return graph.as(by.token)(documentOf(verb), { input: { ...key, ...input } });
  };

  /** What has to pass. */
  const make = async (by: Person, verb: Verb, input: object) => {
    const { data, code, errors } = await ask(by, verb, input);
    if (code !== undefined) throw new Error(`${verb}: ${code} ${JSON.stringify(errors)}`);
    return data.result;
  };
  return { ask, make };
}

type Staff = ReturnType<typeof asking> &
  Pick<ReturnType<typeof teller>, 'anOrganizerTold'> & {
    readonly maker: Person;
    readonly checker: Person;
  };

const billOf = (categoryId: string, more: object = {}) => ({
  categoryId,
  description: 'Printed programmes',
  vendor: 'Inkwell',
  amountMinor: '1000',
  currency: 'EUR',
  incurredOn: '2025-01-15',
  ...more,
});

function making(graph: Graph, { make, maker, checker, anOrganizerTold }: Staff) {
  const aCategory = async (name: string = randomUUID()) =>
    (await make(maker, 'createExpenseCategory', { name })).expenseCategory.id as string;

  const aDraft = async (more: object = {}, categoryId?: string) => {
    const bill = billOf(categoryId ?? (await aCategory()), more);
    return (await make(maker, 'createExpense', bill)).expense;
  };

  const anExpense = async (more: object = {}, categoryId?: string) => {
    const { id: expenseId, version } = await aDraft(more, categoryId);
    return (await make(checker, 'approveExpense', { expenseId, version })).expense;
  };

  const anOrganizerKnown = async () => {
    const organizer = await anOrganizer(graph);
    await anOrganizerTold(organizer.id);
    return organizer;
  };

  const aDeposit = async (amountMinor: number, organizerId?: string) => {
    const of = organizerId ?? (await anOrganizerKnown()).id;
    const terms = { organizerId: of, currency: 'EUR', reason: 'Stage damage' };
    return (await make(maker, 'takeDeposit', { ...terms, amountMinor: String(amountMinor) }))
      .deposit;
  };

  /** Takes a disbursement to where the bank has paid it, or to what is said. */
  const take = async (disbursementId: string, ...verbs: readonly Verb[]) => {
    for (const verb of verbs) {
      const reasoned = /^(reject|fail)/.test(verb) ? { reason: 'The account is closed.' } : {};
      const paid = verb === 'payDisbursement' ? { bankReference: randomUUID() } : {};
      await make(checker, verb, { disbursementId, ...reasoned, ...paid });
    }
  };

  return { aCategory, billOf, aDraft, anExpense, anOrganizerKnown, aDeposit, take };
}

function bookkeeping(db: FinancesDb) {
  /** Posts income of a day, as the platform's part of something; a cost where it is below zero. */
  const earn = (
    effectiveOn: string,
    amountMinor: bigint,
    { currency = 'EUR', kind = 'test.earned', account = 'platform_revenue' } = {},
  ) =>
    books.post(db, {
      kind,
      sourceId: randomUUID(),
      effectiveOn,
      lines: [
        { kind: 'bank', currency, amountMinor: -amountMinor },
        { kind: account, currency, amountMinor },
      ],
    });

  const balance = async (kind: string, owner?: string, currency = 'EUR') =>
    Number((await books.balanceOf(db, { kind, owner, currency })) ?? 0n);

  return { earn, balance };
}
