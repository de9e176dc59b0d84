import { randomUUID } from 'node:crypto';
import { financesDb } from '../finances/disbursements-kit.ts';
import { eventTold, teller } from '../finances/mirror-kit.ts';
import { asking } from '../finances/office.ts';
import { CREATE, SETTLE, step } from '../finances/treasury.ts';
import type { Graph } from '../kit/graph.ts';
import { anAdmin, type Person } from '../kit/roles.ts';
import { REQUEST_REFUND } from '../ticketing/refund-documents.ts';

type Of = {
  readonly maker: Person;
  readonly customer: Person;
  readonly organizer: Person;
  readonly eventId: string;
  readonly ticketId: string;
  readonly paymentId: string;
};

const destination = 'DE02120300000000202051';
const terms = { currency: 'EUR', amountMinor: '400', reason: 'Stage damage' };

/** What comes of money once it was taken: a settlement, a payout, expenses, a deposit, shares, a wish for a refund, an invoice. */
export async function moneyRows(graph: Graph, of: Of) {
  const { db, ...connection } = financesDb(graph);
  const { eventId, organizer } = of;
  const { tell, capture } = teller(db);
  await tell('event.published', eventTold({ eventId, organizerId: organizer.id }));
  await capture({ eventId, totalMinor: 10_000n });
  await connection[Symbol.asyncDispose]();
  await graph.settle();
  const checker = await anAdmin(graph);
  const ask = async (by: Person, document: string, variables: object) => {
    const { data, text } = await graph.as(by.token)(document, variables);
    if (data === null || data === undefined) throw new Error(text);
    return data.result ?? data;
  };
  return {
    ...(await organizersMoney(graph, { ...of, checker, ask })),
    ...(await officeMoney(graph, { ...of, checker })),
    ...(await customersMoney({ ...of, ask })),
  };
}

// oxlint-disable-next-line typescript/no-explicit-any -- whoever asks reads the fields that its own document asked for.
type Ask = (by: Person, document: string, variables: object) => Promise<any>;
type Staff = Of & { readonly checker: Person };

async function organizersMoney(
  graph: Graph,
  { maker, checker, organizer, eventId, ask }: Staff & { readonly ask: Ask },
) {
  const idempotencyKey = randomUUID();
  const until = new Date().toISOString();
  const settled = await ask(maker, SETTLE, { input: { idempotencyKey, eventId, until } });
  const wish = {
    organizerId: organizer.id,
    currency: 'EUR',
    destination: 'DE02120300000000202051',
  };
  const payouts: string[] = [];
  for (const amountMinor of ['1000', '1200']) {
    const input = { idempotencyKey: randomUUID(), ...wish, amountMinor };
    payouts.push((await ask(maker, CREATE, { input })).payout.id);
  }
  for (const verb of ['Approve', 'Send', 'Pay']) {
    const paid = verb === 'Pay' ? { bankReference: 'B-1' } : {};
    const input = { idempotencyKey: randomUUID(), payoutId: payouts[0], ...paid };
    await ask(checker, step(verb), { input });
  }
  return { settlement: settled.settlements.map(({ id }: { id: string }) => id), payout: payouts };
}

async function officeMoney(graph: Graph, { maker, checker, organizer }: Staff) {
  const { make } = asking(graph);
  const { expenseCategory } = await make(maker, 'createExpenseCategory', { name: 'Print' });
  const bill = { categoryId: expenseCategory.id, description: 'Programmes', vendor: 'Inkwell' };
  const dated = { ...bill, amountMinor: '1000', currency: 'EUR', incurredOn: '2025-01-15' };
  const { expense } = await make(maker, 'createExpense', dated);
  const { expense: draft } = await make(maker, 'createExpense', dated);
  const { id: expenseId, version } = expense;
  await make(checker, 'approveExpense', { expenseId, version });
  const { disbursement } = await make(maker, 'payExpense', { expenseId, destination });
  const { deposit } = await make(maker, 'takeDeposit', { ...terms, organizerId: organizer.id });
  const { partner } = await make(maker, 'createPartner', { name: 'Olive & Co' });
  return {
    expense: [expense.id, draft.id],
    expensecategory: [expenseCategory.id],
    disbursement: [disbursement.id],
    deposit: [deposit.id],
    partner: [partner.id],
  };
}

async function customersMoney({ customer, ticketId, paymentId, ask }: Of & { readonly ask: Ask }) {
  const asked = await ask(customer, REQUEST_REFUND, { ticketId });
  const document = 'query ($id: ID!) { payment(id: $id) { invoice { id } } }';
  const { payment } = await ask(customer, document, { id: paymentId });
  return { refundrequest: [asked.requestRefund.refundRequest.id], invoice: [payment.invoice.id] };
}
