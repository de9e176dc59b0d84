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
import { aMerchant, anOrganizer, anUsher, password as everyones } from '../kit/roles.ts';
import {
  accountSteps,
  activationSteps,
  mobileSteps,
  resetSteps,
  signInSteps,
  type Client,
  type Send,
} from './door-steps.ts';
import { adminPeopleSteps } from './admin-people-steps.ts';
import { adminOfficeSteps } from './office-steps.ts';
import { deskOfflineSteps, usherOfflineSteps } from './offline-steps.ts';
import {
  adminCatalogueSteps,
  organizerCatalogueSteps,
  publicCatalogueSteps,
  supervisorSteps,
} from './catalogue-steps.ts';
import {
  adminAnalyticsSteps,
  customerAnalyticsSteps,
  organizerAnalyticsSteps,
} from './analytics-steps.ts';
import {
  customerProfileSteps,
  merchantProfileSteps,
  organizerProfileSteps,
} from './profile-steps.ts';
import { adminMoneySteps, customerMoneySteps } from './money-steps.ts';
import { adminRefundSteps, customerRefundSteps, organizerExportSteps } from './refund-steps.ts';
import { adminGateSteps, organizerGateSteps, usherGateSteps } from './gate-steps.ts';
import { adminScanSteps, customerScanSteps, usherScanSteps, type Held } from './scan-steps.ts';
import { staffSteps } from './staff-steps.ts';
import { adminWalletSteps, customerWalletSteps, merchantCardSteps } from './wallet-steps.ts';
import { adminTakingsSteps, organizerTakingsSteps } from './takings-steps.ts';
import { adminCardSteps, customerCardSteps, merchantStockSteps } from './card-steps.ts';
import { shapeOf, type Shape } from './shape.ts';
import { reassignSteps, transferSteps } from './transfer-steps.ts';

// Every document that a client ships is sent by id, in the order a client would, and answers in the shape that is recorded
// beside this file. A new document is missing here until it has a step; a changed answer shows as a changed file.

test('F: every shipped document answers in its recorded shape', async () => {
  await using graph = await openGraph();
  const log = createLog({ level: 'silent', name: 'test' });
  await seedDemo({ databaseUrl: graph.databaseUrl, secret: graph.secret, log, now: new Date() });

  const customer = recorder(graph, 'customer');
  const held = await customerSteps(graph, customer.send);
  const usher = recorder(graph, 'usher');
  await usherSteps(graph, usher.send, held);
  const admin = recorder(graph, 'admin');
  await adminSteps(graph, admin.send, held);
  const organizer = recorder(graph, 'organizer');
  const mobile = '+447700800100';
  const { id: organizerId } = await anOrganizer(graph, { taxNumber: 'FR 12', mobile });
  const { eventId } = held;
  await graph.sql`
    update ticketing.events set organizer_id = ${organizerId} where id = ${eventId}`;
  await portalSteps(graph, clientOf('organizer', organizer.send, mobile), async (at, signed) => {
    await organizerSteps(at, signed);
    await organizerAnalyticsSteps(at, signed, organizerId);
    await deskOfflineSteps(signed, eventId);
  });
  const merchant = recorder(graph, 'merchant');
  const { mobile: shop, id: merchantId } = await aMerchant(graph);
  await portalSteps(graph, clientOf('merchant', merchant.send, shop), async (at, signed) => {
    await merchantProfileSteps(at, signed);
    await merchantCardSteps(at, signed, merchantId);
    await merchantStockSteps(at, signed, merchantId);
  });

  for (const { client, shapes } of [customer, usher, admin, organizer, merchant]) {
    expect(Object.keys(shapes).toSorted(), client).toEqual(namesOf(client));
    const recorded = `${JSON.stringify(shapes, undefined, 2)}\n`;
    await expect(recorded).toMatchFileSnapshot(`./shapes/${client}.json`);
  }
}, 240_000);

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

  await publicCatalogueSteps(graph, send);
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
  await customerMoneySteps(graph, { send, token });
  await customerWalletSteps(graph, { send, token });
  await customerCardSteps(graph, { send, token });
  const { myTickets } = await send('MyTickets', { filter: { status: 'VALID' } }, token);
  const ticketId = myTickets.edges[0].node.id;
  const { ticket } = await send('TicketWithQrCode', { id: ticketId }, token);
  await customerAnalyticsSteps({ send, token }, eventId);
  await customerScanSteps({ send, token }, ticket.qrCode.text);
  await customerProfileSteps(graph, { send, token });
  await customerRefundSteps(graph, { send, token });
  await transferSteps(graph, { send, token });
  const client = {
    send,
    portal: 'customer',
    identifier: mobile,
    address: mobile,
    password: demoPassword,
  } as const;
  await accountSteps(graph, client, token);
  const moved = await mobileSteps(graph, client, token);
  await send('SignOut', {}, token);
  await resetSteps(graph, moved);
  return { eventId, ticketId, code: ticket.qrCode.text };
}

async function usherSteps(graph: Graph, send: Send, { eventId, code }: Held): Promise<void> {
  const { username, password } = demoUsher;
  const address = 'farah@mail.example';
  await graph.sql`update identity.ushers set contact = ${address}`;
  const client = { send, portal: 'usher', identifier: username, address, password } as const;
  await activationSteps(graph, client);
  const { signInUsher } = await send('SignInUsher', { input: { eventId, username, password } });
  const { refreshToken } = signInUsher.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  const token = refreshTokens.tokens.accessToken;
  await send('MyUsher', {}, token);
  const { gateEvent } = await send('GateEvent', {}, token);
  const gateId = gateEvent.checkpoints[0].gates[0].id;
  await usherScanSteps({ send, token }, { code, gateId });
  await usherGateSteps(graph, { send, token }, { eventId, gateId, code });
  await supervisorSteps(graph, { send, eventId });
  const { token: supervisorToken } = await anUsher(graph, { eventId, isSupervisor: true });
  await graph.settle();
  await usherOfflineSteps({ send, token }, { code, gateId, supervisorToken });
  const newPassword = `${password}, but longer`;
  await send('ChangePassword', { input: { currentPassword: password, newPassword } }, token);
  await send('SignOut', {}, token);
  await resetSteps(graph, client);
}

const clientOf = (portal: Client['portal'], send: Send, mobile: string): Client => ({
  send,
  portal,
  identifier: mobile,
  address: mobile,
  password: everyones,
});

const organizerSteps: Profile = async (graph, signed) => {
  await organizerProfileSteps(graph, signed);
  await organizerExportSteps(graph, signed);
  await organizerCatalogueSteps(graph, signed);
  await organizerGateSteps(graph, signed);
  await organizerTakingsSteps(graph, signed);
};

type Profile = (graph: Graph, signed: { send: Send; token: string }) => Promise<void>;

/** What those do who sign in by mobile and whose account an administrator has made. */
async function portalSteps(graph: Graph, client: Client, profileSteps: Profile): Promise<void> {
  const { send } = client;
  await activationSteps(graph, client);
  const token = await signInSteps(graph, client);
  await profileSteps(graph, { send, token });
  await accountSteps(graph, client, token);
  const moved = await mobileSteps(graph, client, token);
  await send('SignOut', {}, token);
  await resetSteps(graph, moved);
}

async function adminSteps(graph: Graph, send: Send, held: Held): Promise<void> {
  const { email, password } = demoAdmin;
  const client = { send, portal: 'admin', identifier: email, address: email, password } as const;
  await activationSteps(graph, client);
  await send('SignInAdmin', { input: { email, password } });
  const { signInAdmin } = await send('SignInAdmin', { input: { email, password } });
  const { refreshToken } = signInAdmin.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  const token = refreshTokens.tokens.accessToken;
  await accountSteps(graph, client, token);
  await staffSteps(graph, { send, token });
  await adminPeopleSteps(graph, { send, token });
  await adminRefundSteps(graph, { send, token });
  await adminMoneySteps({ send, token });
  await adminOfficeSteps(graph, { send, token });
  await adminTakingsSteps(graph, { send, token });
  await adminWalletSteps(graph, { send, token });
  await adminCardSteps(graph, { send, token });
  await adminCatalogueSteps(graph, { send, token });
  await reassignSteps(graph, { send, token });
  await adminGateSteps(graph, { send, token });
  await adminAnalyticsSteps(graph, { send, token });
  await adminScanSteps(graph, { send, token }, held);
  await deskOfflineSteps({ send, token }, held.eventId);
  await send('SignOut', {}, token);

  // The portal's policy is a row; with a second factor the same sign-in asks for a code.
  await graph.sql`update identity.policies set second_factor = 'otp' where portal = 'admin'`;
  const asked = await send('SignInAdmin', { input: { email, password } });
  const again = { challengeId: asked.signInAdmin.challenge.id };
  await send('ResendCode', { input: again });
  await graph.settle();
  const { code } = await graph.inbox(email);
  await send('VerifySignIn', { input: { ...again, code } });
  await resetSteps(graph, client);
}

function operationsOf(client: string): readonly { readonly id: string; readonly name: string }[] {
  return JSON.parse(readFileSync(join(manifestsFolder, `${client}.json`), 'utf8')).operations;
}

const namesOf = (client: string) =>
  [...new Set(operationsOf(client).map(({ name }) => name))].toSorted();
