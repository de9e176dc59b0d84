import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { financesDb } from '../finances/disbursements-kit.ts';
import { teller } from '../finances/mirror-kit.ts';
import type { Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer } from '../kit/roles.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

const keyed = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const destination = 'DE00';

/** An organizer that finances know of, and income of a month that is long past. */
async function past(graph: Graph): Promise<string> {
  const { id } = await anOrganizer(graph);
  const connection = financesDb(graph);
  await teller(connection.db).anOrganizerTold(id);
  await books.post(connection.db, {
    kind: 'test.earned',
    sourceId: randomUUID(),
    effectiveOn: '2025-01-10',
    lines: [
      { kind: 'bank', currency: 'EUR', amountMinor: -90_000n },
      { kind: 'platform_revenue', currency: 'EUR', amountMinor: 90_000n },
    ],
  });
  await connection[Symbol.asyncDispose]();
  return id;
}

/** What two administrators do about expenses, deposits, a month that is over and its profit. */
export async function adminOfficeSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const organizerId = await past(graph);
  const { token: second } = await anAdmin(graph);
  await expenseSteps({ send, token }, second);
  await depositSteps({ send, token }, second, organizerId);
  await profitSteps({ send, token }, second);
}

async function expenseSteps({ send, token }: Signed, second: string): Promise<void> {
  const { createExpenseCategory } = await send(
    'CreateExpenseCategory',
    { input: { name: 'Paper' } },
    token,
  );
  const { id: categoryId } = createExpenseCategory.expenseCategory;
  const renamed = { expenseCategoryId: categoryId, name: 'Printing' };
  await send('UpdateExpenseCategory', { input: renamed }, token);
  await send('ExpenseCategories', {}, token);
  const bill = { categoryId, description: 'Programmes', vendor: 'Inkwell', currency: 'EUR' };
  const written = keyed({ ...bill, amountMinor: '1200', incurredOn: '2025-01-15' });
  const draft = async () => {
    written.input.idempotencyKey = randomUUID();
    return (await send('CreateExpense', written, token)).createExpense.expense.id as string;
  };
  await send('DeleteExpense', { input: { expenseId: await draft(), version: 1 } }, token);
  const refused = { expenseId: await draft(), version: 1, reason: 'Not ours.' };
  await send('RejectExpense', { input: refused }, second);
  const expenseId = await draft();
  const change = { expenseId, version: 1, amountMinor: '1300' };
  await send('UpdateExpense', { input: change }, token);
  await send('ApproveExpense', keyed({ expenseId, version: 2 }), second);
  const { payExpense } = await send('PayExpense', keyed({ expenseId, destination }), token);
  const { id: disbursementId } = payExpense.disbursement;
  await send('ApproveDisbursement', keyed({ disbursementId }), second);
  await send('SendDisbursement', keyed({ disbursementId }), token);
  const paid = { disbursementId, bankReference: randomUUID() };
  await send('PayDisbursement', keyed(paid), token);
  await send('Disbursement', { id: disbursementId }, token);
  await send('Expense', { id: expenseId }, token);
  await send('Expenses', { filter: { categoryId, status: 'PAID' } }, token);
}

async function depositSteps({ send, token }: Signed, second: string, organizerId: string) {
  const left = { organizerId, amountMinor: '50000', currency: 'EUR', reason: 'Stage damage' };
  const { takeDeposit } = await send('TakeDeposit', keyed(left), token);
  const { id: depositId } = takeDeposit.deposit;
  const kept = { depositId, amountMinor: '1000', reason: 'A broken stage.' };
  await send('ForfeitDeposit', keyed(kept), token);
  const back = async () => {
    const wish = keyed({ depositId, amountMinor: '100', destination });
    return (await send('ReturnDeposit', wish, token)).returnDeposit.disbursement.id as string;
  };
  const [rejected, cancelled, failed] = [await back(), await back(), await back()];
  await send('RejectDisbursement', keyed({ disbursementId: rejected, reason: 'No.' }), second);
  await send('CancelDisbursement', keyed({ disbursementId: cancelled }), token);
  await send('ApproveDisbursement', keyed({ disbursementId: failed }), second);
  await send('SendDisbursement', keyed({ disbursementId: failed }), token);
  await send('FailDisbursement', keyed({ disbursementId: failed, reason: 'Closed.' }), token);
  const listing = { kind: 'DEPOSIT_RETURN', filter: { subjectId: depositId } };
  await send('Disbursements', listing, token);
  await send('Deposits', { filter: { organizerId } }, token);
  await send('Deposit', { id: depositId }, token);
}

async function profitSteps({ send, token }: Signed, second: string): Promise<void> {
  const { createPartner } = await send('CreatePartner', { input: { name: 'North Quay' } }, token);
  const party = { kind: 'PARTNER', id: createPartner.partner.id };
  const rule = { party, weight: 3, fromMonth: '2025-01' };
  const { setShareRule } = await send('SetShareRule', keyed(rule), token);
  const ended = { shareRuleId: setShareRule.shareRule.id, untilMonth: '2025-07' };
  await send('EndShareRule', keyed(ended), token);
  await send('ShareRules', { filter: { party } }, token);
  await send('ClosePeriod', keyed({ month: '2025-01' }), token);
  await send('Periods', {}, token);
  await send('CompanyFinances', { fromOn: '2025-01-01', untilOn: '2025-03-31' }, token);
  await send('ShareProfit', keyed({ month: '2025-01', currency: 'EUR' }), token);
  await send('ProfitShares', { filter: { currency: 'EUR' } }, token);
  await send('ProfitParty', { party }, token);
  await send('Partners', {}, token);
  const wish = { party, amountMinor: '1000', currency: 'EUR', destination };
  const { requestWithdrawal } = await send('RequestWithdrawal', keyed(wish), token);
  const { id: disbursementId } = requestWithdrawal.disbursement;
  await send('ApproveDisbursement', keyed({ disbursementId }), second);
}
