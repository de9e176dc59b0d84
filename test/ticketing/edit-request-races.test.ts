import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { approveEditRequest } from '@gatehouse/ticketing/domain/edit-requests/approve-edit-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whileHeld } from '../identity/while-held.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, type Person } from '../kit/roles.ts';
import { aViewer } from '../kit/viewer.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { deliverTo } from './deliver.ts';
import {
  anEditRequest,
  anOwnEvent,
  editRequestsOf,
  eventRow,
  toldOfId,
  type OwnEvent,
} from './edit-request-kit.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

type Approve = (editRequestId: string) => Promise<string>;

/** Through the graph: what an administrator is answered. */
const approve: Approve = async (editRequestId) =>
  (await editRequestsOf(graph).approve(admin, { editRequestId })).code ?? 'approved';

/** The same verb on a database whose reads take no locks. */
async function withUnlocked<T>(work: (approve: Approve) => Promise<T>): Promise<T> {
  await using ticketing = deliverTo(graph);
  const db = withoutLocks(ticketing.db);
  const viewer = aViewer({ portal: 'admin', profileId: admin.id, role: 'Admin' });
  const nowhere = { address: '', userAgent: '', requestId: '' };
  const actor: AuditActor = { viewer, now: new Date(), ...nowhere };
  const unlocked: Approve = (id) =>
    approveEditRequest(db, id, actor).then(
      () => 'approved',
      () => 'refused',
    );
  return await work(unlocked);
}

/** Two approvals come while the event is held, so that both have begun when the first one may go on. */
async function twoApprovals({ eventId }: OwnEvent, id: string, by: Approve): Promise<string[]> {
  const { answers } = await whileHeld(
    graph,
    (tx) => tx`select from ticketing.events where id = ${eventId} for no key update`,
    async ({ waiting }) => {
      const answers = [by(id), by(id)];
      await waiting(2);
      return { answers };
    },
  );
  return (await Promise.all(answers)).toSorted();
}

/** Somebody else changes the event, and an approval comes before that is done. */
async function approvalDuringUpdate({ eventId }: OwnEvent, id: string, by: Approve) {
  const { answer } = await whileHeld(
    graph,
    (tx) => tx`
      update ticketing.events set name = 'By somebody else', version = version + 1 where id = ${eventId}`,
    async ({ waiting }) => {
      const answer = by(id);
      await waiting(1);
      return { answer };
    },
  );
  return answer;
}

test('T-33 ADM-36: of two approvals at once one is made and the other is a CONFLICT', async () => {
  const event = await anOwnEvent(graph);
  const id = await anEditRequest(graph, event);

  const answers = await twoApprovals(event, id, approve);

  expect(answers).toEqual(['CONFLICT', 'approved']);
  expect(await eventRow(graph, event.eventId)).toMatchObject({ version: 2 });
  expect(await toldOfId(graph, event.eventId)).toHaveLength(1);
  expect(await toldOfId(graph, id)).toHaveLength(1);
});

test('the control: without row locks both approvals are made', async () => {
  const event = await anOwnEvent(graph);
  const id = await anEditRequest(graph, event);

  const answers = await withUnlocked((unlocked) => twoApprovals(event, id, unlocked));

  expect(answers).toEqual(['approved', 'approved']);
  expect(await toldOfId(graph, event.eventId)).toHaveLength(2);
});

test('T-33 ADM-36: an approval that meets another change of the event is a CONFLICT, and the other change stays', async () => {
  const event = await anOwnEvent(graph);
  const id = await anEditRequest(graph, event);

  const answer = await approvalDuringUpdate(event, id, approve);

  expect(answer).toBe('CONFLICT');
  const row = await eventRow(graph, event.eventId);
  expect(row).toMatchObject({ name: 'By somebody else', version: 2 });
  const [request] = await graph.sql`select status from ticketing.edit_requests where id = ${id}`;
  expect(request).toEqual({ status: 'OPEN' });
});

test('the control: without row locks the approval overwrites the other change', async () => {
  const event = await anOwnEvent(graph);
  const id = await anEditRequest(graph, event);

  const answer = await withUnlocked((unlocked) => approvalDuringUpdate(event, id, unlocked));

  expect(answer).toBe('approved');
  expect(await eventRow(graph, event.eventId)).toMatchObject({ name: 'Harbour Morning' });
});

const sixAtOnce = async ({ eventId, organizer }: OwnEvent) => {
  const { submit } = editRequestsOf(graph);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      submit(organizer, { eventId, baseVersion: 1, name: `Name ${at}` }),
    ),
  );
  return answers.map(({ code }) => code ?? 'submitted').toSorted();
};

test('ORG-05: of six requests at once for one event one is open and the others are CONFLICT', async () => {
  const event = await anOwnEvent(graph);

  const answers = await sixAtOnce(event);

  expect(answers).toEqual([...Array.from({ length: 5 }, () => 'CONFLICT'), 'submitted']);
});

test('the control: without the index on open requests all six are open', async () => {
  const event = await anOwnEvent(graph);
  await graph.sql`drop index ticketing.edit_requests_open_key`;

  const answers = await sixAtOnce(event);

  expect(answers).toEqual(Array.from({ length: 6 }, () => 'submitted'));
});
