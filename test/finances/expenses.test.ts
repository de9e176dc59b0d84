import { randomUUID } from 'node:crypto';
import {
  type ExpenseStatus,
  nextExpenseStatus,
} from '@gatehouse/finances/domain/expenses/expense-status';
import { afterAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { anAdmin } from '../kit/roles.ts';
import { openOffice } from './office.ts';

const office = await openOffice();
afterAll(() => office[Symbol.asyncDispose]());
const { graph, maker, checker, ask, make, aCategory, aDraft, anExpense, take, balance } = office;

const LIST = `query Expenses($filter: ExpenseFilter, $sort: ExpenseSort!, $first: Int! = 20, $after: String) {
  expenses(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { id status incurredOn category { id name } } } pageInfo { hasNextPage endCursor }
  }
}`;
const list = async (variables: object) => {
  const { data, code } = await graph.as(maker.token)(LIST, { sort: 'LATEST_FIRST', ...variables });
  return {
    code,
    page: data?.expenses,
    days: data?.expenses.edges.map(({ node }: { node: { incurredOn: string } }) => node.incurredOn),
  };
};

test('ADM-26: an expense is written down, approved by a second person, and paid by a disbursement of its own', async () => {
  const categoryId = await aCategory('Printing');
  const bank = await balance('bank');
  const owed = await balance('expenses_payable');
  const { id: expenseId, version, ...draft } = await aDraft({}, categoryId);

  const own = await ask(maker, 'approveExpense', { expenseId, version });
  const early = await ask(checker, 'payExpense', { expenseId, destination: 'DE00' });
  const { expense: approved } = await make(checker, 'approveExpense', { expenseId, version });
  expect(await balance('expense', categoryId)).toBe(-1000);
  expect(await balance('expenses_payable')).toBe(owed + 1000);
  const { disbursement } = await make(maker, 'payExpense', { expenseId, destination: 'DE00' });
  const second = await ask(maker, 'payExpense', { expenseId, destination: 'DE00' });
  const self = await ask(maker, 'approveDisbursement', { disbursementId: disbursement.id });
  await take(disbursement.id, 'approveDisbursement', 'sendDisbursement', 'failDisbursement');
  const again = await make(maker, 'payExpense', { expenseId, destination: 'DE00' });
  await take(again.disbursement.id, 'approveDisbursement', 'sendDisbursement', 'payDisbursement');
  const late = await ask(maker, 'payExpense', { expenseId, destination: 'DE00' });

  expect(draft).toMatchObject({
    status: 'DRAFT',
    isOwnDraft: true,
    category: { name: 'Printing' },
  });
  expect(own.code).toBe('FORBIDDEN');
  expect(early.code).toBe('CONFLICT');
  expect(approved).toMatchObject({ status: 'APPROVED', isOwnDraft: false });
  expect(disbursement).toMatchObject({
    kind: 'EXPENSE',
    status: 'REQUESTED',
    partyName: 'Inkwell',
    expense: { id: expenseId, status: 'APPROVED' },
  });
  expect(second.code).toBe('CONFLICT');
  expect(self.code).toBe('FORBIDDEN');
  expect(late.code).toBe('CONFLICT');
  const { data } = await graph.as(maker.token)(
    `query Expense($id: ID!) { expense(id: $id) { status paidAt } }`,
    { id: expenseId },
  );
  expect(data.expense).toEqual({ status: 'PAID', paidAt: expect.any(String) });
  expect(await balance('bank')).toBe(bank + 1000);
  expect(await balance('expenses_payable')).toBe(owed);
});

test('ADM-26: of two who ask for the payment of an expense at once, one does', async () => {
  const { id: expenseId } = await anExpense();

  const answers = await Promise.all(
    [maker, checker, maker, checker].map((by) =>
      ask(by, 'payExpense', { expenseId, destination: 'DE00' }),
    ),
  );

  expect(answers.map(({ code }) => code ?? 'passed').toSorted()).toEqual([
    'CONFLICT',
    'CONFLICT',
    'CONFLICT',
    'passed',
  ]);
});

test('ADM-26: a draft is changed by whoever saw it as it is, and deleted; both are on record', async () => {
  const { id: expenseId, version } = await aDraft();

  const { expense: changed } = await make(checker, 'updateExpense', {
    expenseId,
    version,
    amountMinor: '2500',
  });
  const stale = await ask(maker, 'updateExpense', { expenseId, version, vendor: 'Quill' });
  const staleApproval = await ask(checker, 'approveExpense', { expenseId, version });
  const staleDelete = await ask(maker, 'deleteExpense', { expenseId, version });
  const emptied = await ask(maker, 'updateExpense', { expenseId, version: 2, vendor: null });
  const deleted = await make(maker, 'deleteExpense', { expenseId, version: 2 });
  const gone = await ask(maker, 'updateExpense', { expenseId, version: 2 });
  const { expense: decided } = await (async () => {
    const { id, version: seen } = await aDraft();
    return make(checker, 'rejectExpense', { expenseId: id, version: seen, reason: 'Not ours.' });
  })();
  const over = await ask(maker, 'deleteExpense', {
    expenseId: decided.id,
    version: decided.version,
  });

  expect(changed).toMatchObject({ version: 2, amount: { amountMinor: '2500' } });
  expect([stale, staleApproval, staleDelete, over].map(({ code }) => code)).toEqual(
    Array.from({ length: 4 }, () => 'CONFLICT'),
  );
  expect(emptied.code).toBe('BAD_USER_INPUT');
  expect(deleted.expenseId).toBe(expenseId);
  expect(gone.code).toBe('NOT_FOUND');
  expect(decided).toMatchObject({ status: 'REJECTED', reason: 'Not ours.' });
  await graph.settle();
  const entries = await auditOf(graph, expenseId);
  const onRecord = Object.fromEntries(entries.map((entry) => [entry.verb, entry]));
  expect(Object.keys(onRecord).toSorted()).toEqual([
    'expense.create',
    'expense.delete',
    'expense.update',
  ]);
  expect(onRecord['expense.update']).toMatchObject({
    accountId: checker.accountId,
    before: { amountMinor: '1000' },
    after: { amountMinor: '2500' },
  });
  expect(onRecord['expense.delete']).toMatchObject({
    accountId: maker.accountId,
    before: { amountMinor: '2500', vendor: 'Inkwell' },
  });
});

test('ADM-26: expenses are listed by day, by status, category and period, page by page', async () => {
  const categoryId = await aCategory();
  for (const incurredOn of ['2025-02-01', '2025-02-03', '2025-02-02', '2025-02-02'])
    await aDraft({ incurredOn }, categoryId);
  await anExpense({ incurredOn: '2025-02-04' }, categoryId);

  const all = await list({ filter: { categoryId } });
  const oldest = await list({ filter: { categoryId, status: 'DRAFT' }, sort: 'OLDEST_FIRST' });
  const range = await list({ filter: { categoryId, fromOn: '2025-02-02', untilOn: '2025-02-03' } });
  const first = await list({ filter: { categoryId }, first: 2 });
  const rest = await list({ filter: { categoryId }, after: first.page.pageInfo.endCursor });
  const bad = [
    await list({ filter: { fromOn: '2025-02-30' } }),
    await list({ filter: { categoryId: 'x' } }),
    await list({ after: 'x' }),
    await list({ first: 101 }),
  ];

  expect(all.days).toEqual(['2025-02-04', '2025-02-03', '2025-02-02', '2025-02-02', '2025-02-01']);
  expect(oldest.days).toEqual(['2025-02-01', '2025-02-02', '2025-02-02', '2025-02-03']);
  expect(range.days).toEqual(['2025-02-03', '2025-02-02', '2025-02-02']);
  expect([...first.days, ...rest.days]).toEqual(all.days);
  expect(bad.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'BAD_USER_INPUT'));
});

test('P-06, P-10: bad bills change nothing; one key writes one down and approves once', async () => {
  const categoryId = await aCategory();
  const bill = (more: object) => office.billOf(categoryId, more);
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const bad = [
    bill({ amountMinor: '0' }),
    bill({ amountMinor: '-5' }),
    bill({ currency: 'eur' }),
    bill({ vendor: ' ' }),
    bill({ incurredOn: tomorrow }),
    bill({ incurredOn: '2025-02-30' }),
  ];
  const big = String(2n ** 53n + 1n);
  const once = bill({ amountMinor: big, idempotencyKey: randomUUID() });

  const refused = await Promise.all(bad.map((input) => ask(maker, 'createExpense', input)));
  const lost = await ask(maker, 'createExpense', office.billOf(randomUUID()));
  const written = await make(maker, 'createExpense', once);
  const again = await make(maker, 'createExpense', once);
  const other = await ask(maker, 'createExpense', { ...once, amountMinor: '7' });
  const approval = { expenseId: written.expense.id, version: 1, idempotencyKey: randomUUID() };
  const approvals = await Promise.all(
    [1, 2, 3].map(() => ask(checker, 'approveExpense', approval)),
  );

  expect(refused.map(({ code }) => code)).toEqual(bad.map(() => 'BAD_USER_INPUT'));
  expect(lost.code).toBe('NOT_FOUND');
  expect(written.expense.amount.amountMinor).toBe(big);
  expect(again).toMatchObject({ replayed: true, expense: { id: written.expense.id } });
  expect(other.code).toBe('CONFLICT');
  expect(approvals.filter(({ data }) => data.result.replayed)).toHaveLength(2);
  expect(await balance('expense', categoryId)).toBe(-Number(big));
  expect((await list({ filter: { categoryId } })).days).toHaveLength(1);
});

test('categories have names of their own; Support sees no money', async () => {
  const id = await aCategory('Catering');
  const taken = await ask(maker, 'createExpenseCategory', { name: 'CATERING' });
  const { expenseCategory } = await make(checker, 'updateExpenseCategory', {
    expenseCategoryId: id,
    name: 'Food',
  });
  const support = await anAdmin(graph, { role: 'Support' });
  const hidden = await graph.as(support.token)('{ expenseCategories { edges { node { id } } } }');
  const { data } = await graph.as(maker.token)(
    '{ expenseCategories(first: 100) { edges { node { name } } } }',
  );

  expect(taken.code).toBe('CONFLICT');
  expect(expenseCategory).toEqual({ id, name: 'Food' });
  expect(hidden.code).toBe('FORBIDDEN');
  const names = data.expenseCategories.edges.map(({ node }: { node: { name: string } }) =>
    node.name.toLowerCase(),
  );
  expect(names).toEqual(names.toSorted());
  expect(names).toContain('food');
});

test('the database lets an expense go exactly where the transition table says, and keeps what was decided on', async () => {
  const all = Object.keys(nextExpenseStatus) as ExpenseStatus[];
  const { id } = await aDraft();
  const { sql } = graph;
  const put = (status: string) =>
    sql`update finances.expenses set status = ${status}, decided_by = case ${status} when 'DRAFT' then null else ${checker.accountId}::uuid end,
      paid_at = case ${status} when 'PAID' then now() end where id = ${id}`;

  const allowed: Record<string, string[]> = {};
  for (const from of all) {
    allowed[from] = [];
    for (const to of all.filter((status) => status !== from)) {
      await sql`alter table finances.expenses disable trigger user`;
      await put(from);
      await sql`alter table finances.expenses enable trigger user`;
      const constraint = await put(to).then(
        () => undefined,
        (error: { constraint_name?: string }) => error.constraint_name,
      );
      if (constraint === undefined) allowed[from].push(to);
      else expect(constraint).toBe('expenses_forward_only');
    }
  }
  const changed = sql`update finances.expenses set amount_minor = 1 where id = ${id}`;
  const deleted = sql`delete from finances.expenses where id = ${id}`;

  expect(allowed).toEqual(nextExpenseStatus);
  await expect(changed).rejects.toMatchObject({ constraint_name: 'expenses_settled_terms' });
  await expect(deleted).rejects.toMatchObject({ constraint_name: 'expenses_kept' });
  await sql`alter table finances.expenses disable trigger user`;
  await sql`delete from finances.expenses where id = ${id}`;
  await sql`alter table finances.expenses enable trigger user`;
});
