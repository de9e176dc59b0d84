import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoUsher } from './people.ts';
import { persistedClient, post } from './persisted-client.ts';
import { data, expectType, paymentEnd, type Print, register } from './walk-steps.ts';

type Walk = {
  readonly url: string;
  /** Where the ticket's QR image is written. */
  readonly pngFile: string;
  readonly print: Print;
};

export type Walked = {
  readonly ticketId: string;
  readonly paymentStatus: string;
  /** Of the first scan, of a second one, and of the first one sent again. */
  readonly verdicts: readonly [string, string, string];
  /** What an usher gets who sends the text of a document instead of its id. */
  readonly freeText: string | undefined;
};

/**
 * The main job against a running Gatehouse with demo data, as two clients: a customer registers, books, pays and holds a
 * code, an usher scans it. Throws at the first step that does not go as it should.
 */
export async function walk({ url, pngFile, print }: Walk): Promise<Walked> {
  const { token } = await register(url, print);
  const { eventId, typeId } = await browse(url, print);
  const paymentStatus = await bookAndPay(url, { token, eventId, typeId }, print);
  const ticket = await holdCode(url, { token, pngFile }, print);
  const scanned = await scanAtGate(url, { eventId, code: ticket.code }, print);
  return { ticketId: ticket.id, paymentStatus, ...scanned };
}

async function browse(url: string, print: Print): Promise<{ eventId: string; typeId: string }> {
  const ask = persistedClient(url, 'customer');
  const { events } = data(await ask('BrowseEvents', { first: 20 }));
  const nodes = events.edges.map((edge: { node: unknown }) => edge.node);
  for (const { id } of nodes) {
    const { event } = data(await ask('EventDetails', { id }));
    const type = event.ticketTypes.find(
      (one: { isOnSale: boolean; available: number; total: { amountMinor: string } }) =>
        one.isOnSale && one.available >= 2 && one.total.amountMinor !== '0',
    );
    if (type === undefined) continue;
    print(
      `3  ${nodes.length} events on the first page; “${event.name}” at ${event.venue.name}, ${event.venue.city}, by ${event.organizer?.name}.`,
    );
    return { eventId: event.id, typeId: type.id };
  }
  throw new Error('No event on the first page is on sale: start with --reset for fresh demo data.');
}

type Booking = { readonly token: string; readonly eventId: string; readonly typeId: string };

async function bookAndPay(url: string, { token, eventId, typeId }: Booking, print: Print) {
  const ask = persistedClient(url, 'customer');
  const items = [
    { ticketTypeId: typeId, attendees: [{ self: true }, { guestName: 'Sami Lachance' }] },
  ];
  const booking = { idempotencyKey: randomUUID(), eventId, items };
  const booked = data(await ask('BookTickets', { input: booking }, token));
  const { order } = expectType(booked.bookTickets, 'BookTicketsPayload');
  const { amountMinor, currency } = order.total;
  print(
    `4  Two tickets are held until ${order.expiresAt}: ${amountMinor} minor units of ${currency} in all.`,
  );

  const paying = {
    idempotencyKey: randomUUID(),
    orderId: order.id,
    paymentMethod: 'sandbox_success',
  };
  const started = data(await ask('ProcessPayment', { input: paying }, token));
  const { payment } = expectType(started.processPayment, 'ProcessPaymentPayload');
  const confirming = { idempotencyKey: randomUUID(), paymentId: payment.id };
  const confirmed = data(await ask('ConfirmPayment', { input: confirming }, token));
  expectType(confirmed.confirmPayment, 'ConfirmPaymentPayload');
  const again = data(await ask('ConfirmPayment', { input: confirming }, token));
  const { replayed } = expectType(again.confirmPayment, 'ConfirmPaymentPayload');
  const status = await paymentEnd(url, { paymentId: payment.id, token });
  print(
    `5  Paid: ${status}. Sent again under the same key: the same answer, replayed = ${replayed}.`,
  );
  return status;
}

type Holder = { readonly token: string; readonly pngFile: string };

async function holdCode(url: string, { token, pngFile }: Holder, print: Print) {
  const ask = persistedClient(url, 'customer');
  const { myTickets } = data(await ask('MyTickets', { first: 10 }, token));
  const { ticket } = data(await ask('TicketWithQrCode', { id: myTickets.edges[0].node.id }, token));
  const { text, imageUrl } = ticket.qrCode;
  // The link is signed for its path; the host is the one we reached the gateway by.
  const { pathname, search } = new URL(imageUrl);
  const image = await fetch(url + pathname + search);
  if (image.headers.get('content-type') !== 'image/png') throw new Error('The QR image is no PNG.');
  mkdirSync(dirname(pngFile), { recursive: true });
  writeFileSync(pngFile, Buffer.from(await image.arrayBuffer()));
  print(`6  The tickets are ${ticket.status}; the QR code is in ${pngFile}.`);
  return { id: ticket.id as string, code: text as string };
}

type AtGate = { readonly eventId: string; readonly code: string };

async function scanAtGate(url: string, { eventId, code }: AtGate, print: Print) {
  const ask = persistedClient(url, 'usher');
  const { username, password, name } = demoUsher;
  const signedIn = data(await ask('SignInUsher', { input: { eventId, username, password } }));
  const { accessToken } = expectType(signedIn.signInUsher, 'SignInUsherPayload').tokens;
  const { gateEvent } = data(await ask('GateEvent', {}, accessToken));
  const { gates } = gateEvent.checkpoints[0];
  print(`7  ${name} signs in for “${gateEvent.name}” and sees ${gates.length} gates.`);

  const scan = async (scanId: string) => {
    const input = { scanId, code, gateId: gates[0].id, deviceId: 'demo-scanner' };
    return data(await ask('ScanTicket', { input }, accessToken)).scanTicket.scan;
  };
  const firstId = randomUUID();
  const first = await scan(firstId);
  print(
    `8  Scanned: ${first.verdict}. ${first.message} (${first.attendee?.name}, ${first.ticketType?.name})`,
  );
  const second = await scan(randomUUID());
  print(`9  Scanned once more: ${second.verdict}. ${second.message}`);
  const replayed = await scan(firstId);
  print(`10 The first scan sent again, as after a lost answer: ${replayed.verdict}, as before.`);

  const query = readFileSync(
    join(import.meta.dirname, '../schema/operations/usher/ScanTicket.graphql'),
    'utf8',
  );
  const { code: freeText } = await post(url, { query, variables: {} }, accessToken);
  print(`11 The same document sent as text by the usher: ${freeText}.`);
  const verdicts = [first.verdict, second.verdict, replayed.verdict] as const;
  return { verdicts, freeText };
}
