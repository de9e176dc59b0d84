import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember, memberPortals, type MemberPerson } from '../kit/members.ts';
import {
  acceptInvitation,
  approveRequest,
  inviteMember,
  linkTo,
  listOf,
  nodesOf,
  rejectRequest,
  removeMembership,
  systemRole,
  updateMembership,
  wordFor,
} from './ask-members.ts';
import { auditOf } from './audit-of.ts';
import { goodPassword } from './asks.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => graph.sql`delete from identity.throttles`);
afterAll(() => graph[Symbol.asyncDispose]());

let last = 0;
const freshEmail = () => `candidate-${(last += 1)}@example.com`;

type Portal = (typeof memberPortals)[number];

/** Somebody who has accepted an invitation that a second person must say yes to. */
async function aRequest(maker: MemberPerson) {
  const roleId = await systemRole(graph, maker.portal, 'Member');
  const email = freshEmail();
  const input = { email, name: 'Pat Quill', roleId, needsApproval: true };
  await inviteMember(graph, maker, input);
  const link = await linkTo(graph, email);
  const answer = await acceptInvitation(graph, { ...link, password: goodPassword });
  expect(wordFor(answer)).toBe('PENDING_APPROVAL');
  const page = await listOf(graph, maker, 'approvals', { filter: { status: 'PENDING' } });
  const [request] = nodesOf(page, 'approvals');
  expect(request).toMatchObject({ membership: { email, status: 'PENDING_APPROVAL' } });
  return { id: String(request?.['id']), email };
}

const statusOf = async (email: string) => {
  const [row] = await graph.sql`
    select membership.status from identity.memberships as membership
    join identity.identifiers using (account_id) where value = ${email}`;
  return row?.['status'];
};

async function aPlace(portal: Portal = 'isp') {
  const maker = await aMember(graph, { portal });
  const second = await aMember(graph, { portal, scopeId: maker.scopeId });
  return { maker, second };
}

describe.each(memberPortals)('%s', (portal) => {
  test('I-28: the maker of a request may not decide about it; another approver activates it, once', async () => {
    const { maker, second } = await aPlace(portal);
    const stranger = await aMember(graph, { portal });
    const clerk = await aMember(graph, { portal, scopeId: maker.scopeId, role: 'Member' });
    const { id, email } = await aRequest(maker);
    const reason = 'Not with us any more.';

    expect((await approveRequest(graph, maker, { id })).code).toBe('FORBIDDEN');
    expect((await rejectRequest(graph, maker, { id, reason })).code).toBe('FORBIDDEN');
    expect((await approveRequest(graph, stranger, { id })).code).toBe('NOT_FOUND');
    expect((await approveRequest(graph, second, { id: 'no id' })).code).toBe('NOT_FOUND');
    expect((await approveRequest(graph, clerk, { id })).code).toBe('FORBIDDEN');
    expect(await statusOf(email)).toBe('pending_approval');

    const { data } = await approveRequest(graph, second, { id });
    expect(data.approveRequest.approval).toMatchObject({
      status: 'APPROVED',
      membership: { email, status: 'ACTIVE', permissions: [`${portal}.members.read`] },
    });
    expect((await approveRequest(graph, second, { id })).code).toBe('CONFLICT');
    expect((await rejectRequest(graph, second, { id, reason })).code).toBe('CONFLICT');
    expect(await statusOf(email)).toBe('active');
    const { accountId } = second;
    const [entry] = await auditOf(graph, data.approveRequest.approval.membership.id);
    expect(entry).toMatchObject({
      verb: 'approval.approved',
      accountId,
      after: { approvalId: id },
    });
  });

  test('I-28: a rejection needs a reason, ends the membership, and the person may be asked again', async () => {
    const { maker, second } = await aPlace(portal);
    const { id, email } = await aRequest(maker);
    for (const reason of ['', '   ', 'x'.repeat(501), 'a\u0000b'])
      expect((await rejectRequest(graph, second, { id, reason })).code).toBe('BAD_USER_INPUT');
    expect(await statusOf(email)).toBe('pending_approval');

    const reason = 'x'.repeat(500);
    const { data } = await rejectRequest(graph, second, { id, reason });
    expect(data.rejectRequest.approval).toMatchObject({ status: 'REJECTED', reason });
    expect(await statusOf(email)).toBe('ended');
    expect((await approveRequest(graph, second, { id })).code).toBe('CONFLICT');
    expect(await statusOf(email)).toBe('ended');
    const roleId = await systemRole(graph, portal, 'Member');
    const again = await inviteMember(graph, maker, { email, name: 'Pat Quill', roleId });
    expect(again.data.inviteMember.__typename).toBe('InviteMemberPayload');
  });
});

test('I-28: the database itself holds four eyes', async () => {
  const { maker } = await aPlace();
  const { id } = await aRequest(maker);
  const decide = graph.sql`
    update identity.approvals set status = 'approved', decided_by = requested_by, decided_at = now()
    where id = ${id}`;
  await expect(decide).rejects.toThrow('approvals_four_eyes_check');
});

test('I-28: who waits for a yes cannot be let in by the back door; who is removed is asked about no more', async () => {
  const { maker, second } = await aPlace();
  const { id, email } = await aRequest(maker);
  const page = await listOf(graph, maker, 'memberships', { filter: { search: email } });
  const [candidate] = nodesOf(page, 'memberships');
  const membershipId = candidate?.['id'];
  for (const isSuspended of [true, false]) {
    const answer = await updateMembership(graph, maker, { id: membershipId, isSuspended });
    expect(answer.code).toBe('CONFLICT');
  }

  await removeMembership(graph, maker, { id: membershipId });
  expect((await approveRequest(graph, second, { id })).code).toBe('CONFLICT');
  expect(await statusOf(email)).toBe('ended');
  expect(nodesOf(await listOf(graph, second, 'approvals'), 'approvals')).toMatchObject([
    { id, status: 'WITHDRAWN' },
  ]);
});

test('I-28: the list is of one’s own place, by status, the newest first', async () => {
  const { maker, second } = await aPlace();
  await aRequest((await aPlace()).maker);
  const first = await aRequest(maker);
  const next = await aRequest(maker);
  await approveRequest(graph, second, { id: first.id });
  const idsOf = async (variables: object) =>
    nodesOf(await listOf(graph, second, 'approvals', variables), 'approvals').map(({ id }) => id);

  expect(await idsOf({})).toEqual([next.id, first.id]);
  expect(await idsOf({ filter: { status: 'PENDING' } })).toEqual([next.id]);
  expect(await idsOf({ filter: { status: 'APPROVED' } })).toEqual([first.id]);
  const { data } = await listOf(graph, second, 'approvals', { first: 1 });
  const { endCursor: after } = data.approvals.pageInfo;
  expect(await idsOf({ first: 1, after })).toEqual([first.id]);
  const clerk = await aMember(graph, { scopeId: maker.scopeId, role: 'Member' });
  expect((await listOf(graph, clerk, 'approvals')).code).toBe('FORBIDDEN');
});

/** Eight decisions about one request at the same moment, every so many of them a no; answers how many were heard. */
async function everybodyDecides({ noEvery }: { readonly noEvery: number }): Promise<number> {
  const { maker, second } = await aPlace();
  const { id } = await aRequest(maker);
  const decisions = Array.from({ length: 8 }, (_, at) =>
    (at + 1) % noEvery === 0
      ? rejectRequest(graph, second, { id, reason: 'Not now.' })
      : approveRequest(graph, second, { id }),
  );
  const answers = await Promise.all(decisions);
  expect(answers.every(({ code }) => code === undefined || code === 'CONFLICT')).toBe(true);
  return answers.filter(({ code }) => code === undefined).length;
}

test('I-28: of eight who say yes and no at once, one is heard', async () => {
  expect(await everybodyDecides({ noEvery: 2 })).toBe(1);
});

test('I-28 control: where requests are read first and written later, several are heard', async () => {
  // A view takes the condition away from the row that is written: it is checked against what was read before.
  await graph.sql.unsafe(`
    alter table identity.approvals rename to approvals_kept;
    create view identity.approvals as select * from identity.approvals_kept;
    alter view identity.approvals alter column id set default uuidv7();
    alter view identity.approvals alter column status set default 'pending';
    grant select, insert, update on identity.approvals to gatehouse_identity;
    ${sequenceOfArrivals}
    create function public.write_later() returns trigger language plpgsql security definer as
      $$ begin
        ${waitForAsMany(2)}
        update identity.approvals_kept set status = new.status, reason = new.reason,
          decided_by = new.decided_by, decided_at = new.decided_at where id = old.id;
        return new;
      end $$;
    create trigger write_later instead of update on identity.approvals
      for each row execute function public.write_later();`);

  // All say yes: after a no there is no membership left to say yes to.
  expect(await everybodyDecides({ noEvery: Infinity })).toBeGreaterThan(1);
});
