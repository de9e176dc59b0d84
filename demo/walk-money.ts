import { randomUUID } from 'node:crypto';
import { demoAdmin, demoMerchants, demoPassword, demoUsher } from './people.ts';
import { persistedClient } from './persisted-client.ts';
import {
  codeFor,
  data,
  expectType,
  paymentEnd,
  type Print,
  register,
  until,
} from './walk-steps.ts';

const guestName = 'Sami Lachance';

type Walk = { readonly url: string; readonly print: Print };

export type WalkedMoney = {
  /** Of the payment by card. */
  readonly paymentStatus: string;
  /** At the gate, by the card. */
  readonly verdict: string;
  /** What the wallet had when it was loaded, after paying, and after the refund: minor units. */
  readonly balances: readonly [bigint, bigint, bigint];
  readonly refundedMinor: bigint;
  /** Promises of the ledgers that are not kept: none. */
  readonly broken: readonly string[];
};

type Money = { readonly amountMinor: string; readonly currency: string };

const textOf = ({ amountMinor, currency }: Money): string =>
  `${(Number(amountMinor) / 100).toFixed(2)} ${currency}`;

/**
 * The way of money against a running Gatehouse with demo data: a customer gets a card at a shop, loads it, pays and enters by
 * it, and gets a part back; an administrator asks both ledgers how they are. Throws at the first step that does not go as it
 * should.
 */
export async function walkMoney({ url, print }: Walk): Promise<WalkedMoney> {
  const customer = await register(url, print);
  const { token } = customer;
  await payFee(url, token, print);
  const card = await fetchCard(url, customer, print);
  const loaded = await reload(url, { token, cardId: card.id }, print);
  const bought = await payByCard(url, { token, cardId: card.id }, print);
  const verdict = await enter(url, { eventId: bought.eventId, uid: card.uid }, print);
  const admin = await signInAdmin(url);
  const refunded = await giveBack(url, { token, admin, left: bought.left }, print);
  const broken = await askLedgers(url, admin, print);
  const balances = [loaded, bought.left, refunded.balance] as const;
  const { paymentStatus } = bought;
  return { paymentStatus, verdict, balances, refundedMinor: refunded.amount, broken };
}

const newKey = () => ({ idempotencyKey: randomUUID() });

async function payFee(url: string, token: string, print: Print): Promise<void> {
  const ask = persistedClient(url, 'customer');
  const { request } = data(await ask('RequestCard', { input: newKey() }, token)).requestCard;
  const input = { ...newKey(), requestId: request.id, paymentMethod: 'sandbox_success' };
  const paid = data(await ask('PayCardFee', { input }, token)).payCardFee;
  const { payment } = expectType(paid, 'PayCardFeePayload');
  print(`3  A card is asked for; its fee of ${textOf(payment.amount)} is paid: ${payment.status}.`);
}

type Customer = { readonly mobile: string; readonly token: string };

async function fetchCard(url: string, { mobile, token }: Customer, print: Print) {
  const ask = persistedClient(url, 'merchant');
  const [shop] = demoMerchants;
  if (shop === undefined) throw new Error('There is no shop.');
  const merchant = await signInShop(url, shop.mobile);
  const look = async () => {
    const asked = data(await ask('VerifyCustomer', { input: { mobile } }, merchant));
    return asked.verifyCustomer.isFeePaid ? asked.verifyCustomer : undefined;
  };
  // A shop's questions are counted: 60 an hour.
  const { isRegistered, isFeePaid } = await until('the shop to know the customer', look, 500);
  print(`4  ${shop.shopName} asks: registered = ${isRegistered}, fee paid = ${isFeePaid}.`);

  const filter = { status: 'ALLOCATED' };
  const { merchantCards } = data(await ask('MerchantCards', { filter, first: 1 }, merchant));
  const [inStock] = merchantCards.edges;
  if (inStock === undefined) throw new Error('The shop has no card left: start with --reset.');
  const before = await codeFor(url, mobile);
  const wish = { ...newKey(), mobile, cardId: inStock.node.id };
  const begun = data(await ask('AssignCard', { input: wish }, merchant)).assignCard;
  const { assignment } = expectType(begun, 'AssignCardPayload');
  const code = await codeFor(url, mobile, before);
  const proof = { assignmentId: assignment.id, code };
  const done = data(await ask('VerifyAssignmentCode', { input: proof }, merchant));
  const { card } = expectType(done.verifyAssignmentCode, 'VerifyAssignmentCodePayload').assignment;
  print(`5  The customer reads out ${code}: the card ${card.serial} is theirs and ${card.status}.`);
  const { myCards } = data(await persistedClient(url, 'customer')('MyCards', {}, token));
  return myCards.edges[0].node as { readonly id: string; readonly uid: string };
}

async function signInShop(url: string, mobile: string): Promise<string> {
  const ask = persistedClient(url, 'merchant');
  const signedIn = data(await ask('SignIn', { input: { mobile, password: demoPassword } }));
  const { challenge } = expectType(signedIn.signInMerchant, 'SignInMerchantPayload');
  const proof = { challengeId: challenge.id, code: await codeFor(url, mobile) };
  const verified = data(await ask('VerifySignIn', { input: proof })).verifySignIn;
  return expectType(verified, 'VerifySignInPayload').tokens.accessToken;
}

type Holder = { readonly token: string; readonly cardId: string };

async function reload(url: string, { token, cardId }: Holder, print: Print): Promise<bigint> {
  const ask = persistedClient(url, 'customer');
  const paying = { ...newKey(), paymentMethod: 'sandbox_success' };
  const input = { ...paying, cardId, amountMinor: '20000' };
  const loaded = data(await ask('ReloadWallet', { input }, token)).reloadWallet;
  const { wallet } = expectType(loaded, 'ReloadWalletPayload');
  const again = data(await ask('ReloadWallet', { input }, token)).reloadWallet;
  const { replayed } = expectType(again, 'ReloadWalletPayload');
  print(
    `6  The wallet is loaded: ${textOf(wallet.available)}. Sent again: replayed = ${replayed}, loaded once.`,
  );
  return BigInt(wallet.available.amountMinor);
}

async function payByCard(url: string, { token, cardId }: Holder, print: Print) {
  const ask = persistedClient(url, 'customer');
  const { eventId, typeId } = await eventInEuro(url);
  const attendees = [{ self: true }, { guestName }];
  const items = [{ ticketTypeId: typeId, attendees }];
  const booking = { ...newKey(), eventId, items };
  const booked = data(await ask('BookTickets', { input: booking }, token)).bookTickets;
  const { order } = expectType(booked, 'BookTicketsPayload');

  const paying = { ...newKey(), orderId: order.id, wallet: { cardId } };
  const started = data(await ask('ProcessPayment', { input: paying }, token)).processPayment;
  const { payment } = expectType(started, 'ProcessPaymentPayload');
  const confirming = { ...newKey(), paymentId: payment.id };
  const confirmed = data(await ask('ConfirmPayment', { input: confirming }, token)).confirmPayment;
  expectType(confirmed, 'ConfirmPaymentPayload');
  const status = await paymentEnd(url, { paymentId: payment.id, token });
  const left = await available(url, token);
  print(
    `7  Two tickets for ${textOf(order.total)} are paid by card: ${status}. Left: ${textOf(left)}.`,
  );
  return { eventId, paymentStatus: status, left: BigInt(left.amountMinor) };
}

async function eventInEuro(url: string) {
  const ask = persistedClient(url, 'customer');
  const { events } = data(await ask('BrowseEvents', { first: 20 }));
  for (const { node } of events.edges) {
    if (node.priceFrom?.currency !== 'EUR') continue;
    const { event } = data(await ask('EventDetails', { id: node.id }));
    const type = event.ticketTypes.find(
      (one: { isOnSale: boolean; available: number; total: Money }) =>
        one.isOnSale && one.available >= 2 && one.total.amountMinor !== '0',
    );
    if (type !== undefined) return { eventId: event.id as string, typeId: type.id as string };
  }
  throw new Error('Nothing on the first page can be paid by card: start with --reset.');
}

async function available(url: string, token: string): Promise<Money> {
  const { myWallet } = data(await persistedClient(url, 'customer')('MyWallet', {}, token));
  return myWallet.available;
}

type AtGate = { readonly eventId: string; readonly uid: string };

async function enter(url: string, { eventId, uid }: AtGate, print: Print): Promise<string> {
  const ask = persistedClient(url, 'usher');
  const { username, password } = demoUsher;
  const signedIn = data(await ask('SignInUsher', { input: { eventId, username, password } }));
  const { accessToken } = expectType(signedIn.signInUsher, 'SignInUsherPayload').tokens;
  const { gateEvent } = data(await ask('GateEvent', {}, accessToken));
  await until('the card at the gate', async () => {
    const { data: found } = await ask('GateCard', { uid }, accessToken);
    return found?.gateCard?.isActive === true || undefined;
  });
  const gateId = gateEvent.checkpoints[0].gates[0].id;
  const input = { scanId: randomUUID(), code: uid, medium: 'NFC', gateId, deviceId: 'demo-reader' };
  const { scan } = data(await ask('ScanTicket', { input }, accessToken)).scanTicket;
  print(`8  The card is held to the reader at the gate: ${scan.verdict}. ${scan.message}`);
  return scan.verdict;
}

async function signInAdmin(url: string): Promise<string> {
  const ask = persistedClient(url, 'admin');
  const { email, password } = demoAdmin;
  const answer = data(await ask('SignInAdmin', { input: { email, password } })).signInAdmin;
  return expectType(answer, 'SignInAdminPayload').tokens.accessToken;
}

type Held = { readonly id: string; readonly attendeeName: string };
type Refund = { readonly token: string; readonly admin: string; readonly left: bigint };

async function giveBack(url: string, { token, admin, left }: Refund, print: Print) {
  const ask = persistedClient(url, 'customer');
  const { myTickets } = data(await ask('MyTickets', {}, token));
  const nodes = myTickets.edges.map(({ node }: { node: Held }) => node) as readonly Held[];
  const ticketId = nodes.find(({ attendeeName }) => attendeeName === guestName)?.id;
  const wish = { ticketId, reason: 'Sami has to work that evening.' };
  const { refundRequest } = data(await ask('RequestRefund', { input: wish }, token)).requestRefund;
  const decision = { input: { refundRequestId: refundRequest.id } };
  const decided = data(await persistedClient(url, 'admin')('ApproveRefund', decision, admin));
  const amount: Money = decided.approveRefund.refundRequest.refund.amount;
  const balance = await until('the refund', async () => {
    const now = await available(url, token);
    return BigInt(now.amountMinor) > left ? now : undefined;
  });
  print(
    `9  One ticket is given back: ${textOf(amount)} to the wallet, which has ${textOf(balance)}.`,
  );
  return { amount: BigInt(amount.amountMinor), balance: BigInt(balance.amountMinor) };
}

type Check = { readonly name: string; readonly state: string };
type Report = { readonly checks: readonly Check[] };

async function askLedgers(url: string, admin: string, print: Print): Promise<readonly string[]> {
  const ask = persistedClient(url, 'admin');
  const health = await until('the ledgers to meet', async () => {
    const { ledgerHealth } = data(await ask('LedgerHealth', {}, admin));
    return ledgerHealth.mirror.inFlight === 0 ? ledgerHealth : undefined;
  });
  const { mirror } = health;
  const reports: readonly Report[] = [health.payments, health.finances];
  const checks = reports.flatMap((one) => one.checks);
  const broken = checks.filter(({ state }) => state !== 'OK').map(({ name }) => name);
  if (mirror.difference.length > 0) broken.push('the two ledgers are equal');
  const word = broken.length === 0 ? 'all OK, and equal' : `BROKEN: ${broken.join(', ')}`;
  print(`10 Both ledgers are asked how they are, ${checks.length} checks: ${word}.`);
  return broken;
}
