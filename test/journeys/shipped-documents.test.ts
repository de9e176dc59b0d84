import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAdmin, demoPassword, demoUsher } from '@gatehouse/demo/people';
import { seedDemo } from '@gatehouse/demo/seed';
import { manifestsFolder } from '@gatehouse/schema/contract-files';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { shapeOf, type Shape } from './shape.ts';

// Every document that a client ships is sent by id, in the order a client would, and answers in the shape that is recorded
// beside this file. A new document is missing here until it has a step; a changed answer shows as a changed file.

test('F: every shipped document answers in its recorded shape', async () => {
  await using graph = await openGraph();
  const log = createLog({ level: 'silent', name: 'test' });
  await seedDemo({ databaseUrl: graph.databaseUrl, secret: graph.secret, log, now: new Date() });

  const customer = recorder(graph, 'customer');
  const held = await customerSteps(graph, customer.send);
  const usher = recorder(graph, 'usher');
  await usherSteps(usher.send, held);
  const admin = recorder(graph, 'admin');
  await adminSteps(graph, admin.send);

  for (const { client, shapes } of [customer, usher, admin]) {
    expect(Object.keys(shapes).toSorted(), client).toEqual(namesOf(client));
    const recorded = `${JSON.stringify(shapes, undefined, 2)}\n`;
    await expect(recorded).toMatchFileSnapshot(`./shapes/${client}.json`);
  }
}, 120_000);

// oxlint-disable-next-line typescript/no-explicit-any -- each step reads the fields its document asks for.
type Send = (name: string, variables?: object, token?: string) => Promise<any>;

function recorder(graph: Graph, client: string) {
  const shapes: Record<string, Shape> = {};
  const ids = new Map(operationsOf(client).map(({ name, id }) => [name, id]));
  const send: Send = async (name, variables = {}, token) => {
    const body = { documentId: `sha256:${ids.get(name)}`, variables };
    const answer = await post(graph.url, body, token === undefined ? {} : { token });
    expect(answer.errors, name).toBeUndefined();
    shapes[name] ??= shapeOf(answer.data);
    return answer.data;
  };
  return { client, shapes, send };
}

type Held = { readonly eventId: string; readonly code: string };

async function customerSteps(graph: Graph, send: Send): Promise<Held> {
  const mobile = '+33639989001';
  const code = async () => (await graph.inbox(mobile)).code;
  const input = {
    mobile,
    password: demoPassword,
    name: 'Nour Lachance',
    email: 'nour@mail.example',
  };
  const { registerCustomer } = await send('Register', { input });
  const { challenge } = registerCustomer;
  const proof = { challengeId: challenge.id, code: await code() };
  await send('VerifyRegistration', { input: proof });

  const { signInCustomer } = await send('SignIn', { input: { mobile, password: demoPassword } });
  const again = { challengeId: signInCustomer.challenge.id };
  await send('ResendCode', { input: again });
  await graph.settle();
  const { verifySignIn } = await send('VerifySignIn', { input: { ...again, code: await code() } });
  const { refreshToken } = verifySignIn.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  const token = refreshTokens.tokens.accessToken;
  await send('Me', {}, token);

  const { events } = await send('BrowseEvents', { first: 5 });
  const eventId = events.edges[0].node.id;
  const { event } = await send('EventDetails', { id: eventId });
  const book = async () => {
    const items = [{ ticketTypeId: event.ticketTypes[0].id, attendees: [{ self: true }] }];
    const booking = { idempotencyKey: randomUUID(), eventId, items };
    return (await send('BookTickets', { input: booking }, token)).bookTickets.order.id;
  };
  await send('CancelOrder', { input: { orderId: await book() } }, token);
  const orderId = await book();
  const paying = { idempotencyKey: randomUUID(), orderId, paymentMethod: 'sandbox_success' };
  const { processPayment } = await send('ProcessPayment', { input: paying }, token);
  const paymentId = processPayment.payment.id;
  await send('ConfirmPayment', { input: { idempotencyKey: randomUUID(), paymentId } }, token);
  await send('PaymentStatus', { id: paymentId }, token);
  const { myTickets } = await send('MyTickets', { filter: { status: 'VALID' } }, token);
  const ticketId = myTickets.edges[0].node.id;
  const { ticket } = await send('TicketWithQrCode', { id: ticketId }, token);
  await send('SignOut', {}, token);
  return { eventId, code: ticket.qrCode.text };
}

async function usherSteps(send: Send, { eventId, code }: Held): Promise<void> {
  const { username, password } = demoUsher;
  const { signInUsher } = await send('SignInUsher', { input: { eventId, username, password } });
  const { refreshToken } = signInUsher.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  const token = refreshTokens.tokens.accessToken;
  const { gateEvent } = await send('GateEvent', {}, token);
  const gateId = gateEvent.checkpoints[0].gates[0].id;
  const scan = { scanId: randomUUID(), code, gateId, deviceId: 'scanner-1' };
  await send('ScanTicket', { input: scan }, token);
  await send('SignOut', {}, token);
}

async function adminSteps(graph: Graph, send: Send): Promise<void> {
  const { email, password } = demoAdmin;
  const { signInAdmin } = await send('SignInAdmin', { input: { email, password } });
  const { refreshToken } = signInAdmin.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  await send('SignOut', {}, refreshTokens.tokens.accessToken);

  // The portal's policy is a row; with a second factor the same sign-in asks for a code.
  await graph.sql`update identity.policies set second_factor = 'otp' where portal = 'admin'`;
  const asked = await send('SignInAdmin', { input: { email, password } });
  const again = { challengeId: asked.signInAdmin.challenge.id };
  await send('ResendCode', { input: again });
  await graph.settle();
  const { code } = await graph.inbox(email);
  await send('VerifySignIn', { input: { ...again, code } });
}

function operationsOf(client: string): readonly { readonly id: string; readonly name: string }[] {
  return JSON.parse(readFileSync(join(manifestsFolder, `${client}.json`), 'utf8')).operations;
}

const namesOf = (client: string) =>
  [...new Set(operationsOf(client).map(({ name }) => name))].toSorted();
