import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { deliverTo } from '../ticketing/deliver.ts';
import { aCode, aGate } from '../ticketing/gate-kit.ts';
import { sendFile } from './send-file.ts';

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { customer { photoUrl } }
}`;
const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) { ... on AddDependentPayload { dependent { id } } }
}`;

test('I-33: soon after a photo changed the usher sees the new one, and an older event changes nothing', async () => {
  await using graph = await openGraph();
  await using ticketing = deliverTo(graph);
  const customer = await aCustomer(graph, { name: 'Mariam Selmi' });
  const { event, scan } = await aGate(graph);
  const { code } = await aCode(graph, event, customer);
  const show = async () => {
    const bytes = await bytesOf(photo().jpeg());
    const sent = await sendFile(graph, customer.token, { purpose: 'CUSTOMER_PHOTO', bytes });
    const input = { photoUploadId: sent.uploadId };
    const { data } = await graph.as(customer.token)(UPDATE, { input });
    return data.updateProfile.customer.photoUrl as string;
  };
  const seen = async () => (await scan(code, { gateId: event.gateId })).attendee;
  const isSeen = (photoUrl: string) => async () =>
    (await seen()).photoUrl === photoUrl ? true : undefined;

  const first = await show();
  expect(await waitFor(isSeen(first), { timeoutMs: 20_000 })).toBe(true);
  const second = await show();
  expect(second).not.toBe(first);
  expect(await waitFor(isSeen(second), { timeoutMs: 20_000 })).toBe(true);
  await graph.as(customer.token)(ADD, { input: { name: 'Sami', relationship: 'son' } });
  await graph.settle();

  await ticketing.deliver('customer.updated', {
    customerId: customer.id,
    version: 2,
    name: 'Mariam Selmi',
    photoUrl: first,
    bloodType: null,
    emergencyContact: null,
    labels: [],
    status: 'ACTIVE',
    dependents: [],
  });

  expect(await seen()).toMatchObject({
    photoUrl: second,
    dependents: [{ name: 'Sami', relationship: 'son', photoUrl: null }],
  });
});

test('WEB-36 WEB-38: a dependent is booked for right after being added, and not after being removed', async () => {
  await using graph = await openGraph();
  const { token } = await aCustomer(graph);
  const { event } = await aGate(graph);
  const ask = graph.as(token);
  const input = { name: 'Sami', relationship: 'son' };
  const { id } = (await ask(ADD, { input })).data.addDependent.dependent;
  const book = (idempotencyKey: string) => {
    const items = [{ ticketTypeId: event.ticketTypeId, attendees: [{ dependentId: id }] }];
    return ask(
      `mutation ($input: BookTicketsInput!) {
        bookTickets(input: $input) { ... on BookTicketsPayload { order { id } } }
      }`,
      { input: { idempotencyKey, eventId: event.eventId, items } },
    );
  };

  expect(
    (await book('3f0a5f0e-6a8a-4d3b-9f7e-0d5c8f6f1a01')).data.bookTickets.order.id,
  ).toBeDefined();
  await ask('mutation ($id: ID!) { removeDependent(input: { id: $id }) { customer { id } } }', {
    id,
  });
  await graph.settle();
  expect((await book('3f0a5f0e-6a8a-4d3b-9f7e-0d5c8f6f1a02')).code).toBe('NOT_FOUND');
});
