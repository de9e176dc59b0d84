import { acceptInvitation as acceptInDomain } from '@gatehouse/identity/domain/invitations/accept-invitation';
import type { Passwords } from '@gatehouse/identity/domain/passwords/open-passwords';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { aCustomer, password } from '../kit/roles.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { acceptInvitation, linkTo, resendInvitation, wordFor } from './ask-members.ts';
import { auditOf } from './audit-of.ts';
import { goodPassword, wrongPassword } from './asks.ts';
import { freshEmail, invited, membershipsOf } from './invited.ts';
import { openDoor } from './open-door.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
// Every test comes from one address, and many follow more links than an address may.
beforeEach(() => graph.sql`delete from identity.throttles`);
afterAll(() => graph[Symbol.asyncDispose]());

test('I-25: five wrong secrets and the right one is EXHAUSTED; sending again brings five new tries', async () => {
  const { owner, email, id, link } = await invited(graph);
  const wrong = { ...link, code: '0'.repeat(64), password: goodPassword };
  for (let each = 0; each < 5; each += 1)
    expect(wordFor(await acceptInvitation(graph, wrong))).toBe('WRONG');

  expect(wordFor(await acceptInvitation(graph, wrong))).toBe('EXHAUSTED');
  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
    'EXHAUSTED',
  );
  await resendInvitation(graph, owner, { id });
  const second = await linkTo(graph, email);
  expect(wordFor(await acceptInvitation(graph, { ...second, password: goodPassword }))).toBe(
    'ACTIVE',
  );
});

test('I-25: whoever is signed in as somebody else is refused, and the link goes on working for its owner', async () => {
  const { email, link } = await invited(graph, 'isp', 'taken@example.com');
  const customer = await aCustomer(graph);
  const colleague = await aMember(graph, { portal: 'isp' });
  for (const by of [customer, colleague]) {
    const answer = await acceptInvitation(graph, { ...link, password: goodPassword }, by);
    expect(answer.code).toBe('FORBIDDEN');
  }
  const owner = await aMember(graph, { portal: 'isp', email });
  const answer = await acceptInvitation(graph, { ...link, password }, owner);
  expect(wordFor(answer)).toBe('ACTIVE');
});

test('I-25: the mail alone takes over no account: its password is asked for, and counted like a sign-in’s', async () => {
  const email = freshEmail();
  await aMember(graph, { portal: 'trade', email });
  const { link } = await invited(graph, 'trade', email);
  for (let each = 0; each < 5; each += 1) {
    const answer = await acceptInvitation(graph, { ...link, password: wrongPassword });
    expect(wordFor(answer)).toBe('WRONG');
  }
  expect(wordFor(await acceptInvitation(graph, { ...link, password }))).toBe('RATE_LIMITED');
  expect(await membershipsOf(graph, email)).toHaveLength(1);

  await graph.sql`delete from identity.throttles`;
  expect(wordFor(await acceptInvitation(graph, { ...link, password }))).toBe('ACTIVE');
  expect(await membershipsOf(graph, email)).toHaveLength(2);
});

test('I-25: a suspended account accepts nothing', async () => {
  const email = freshEmail();
  const { accountId } = await aMember(graph, { portal: 'isp', email });
  const { link } = await invited(graph, 'isp', email);
  await graph.sql`update identity.accounts set status = 'suspended' where id = ${accountId}`;
  expect(wordFor(await acceptInvitation(graph, { ...link, password }))).toBe('WRONG');
});

test('I-16 I-25: a weak password is refused and the link stays good', async () => {
  const { email, link } = await invited(graph);
  const weak = ['short', 'okafor of the hill', `${email} and more`, 'gatehouse, seven lamps'];
  for (const password of weak) {
    const { data } = await acceptInvitation(graph, { ...link, password });
    expect(data.acceptInvitation, password).toMatchObject({
      __typename: 'WeakPasswordError',
      lengthMin: 15,
    });
  }
  const broken = await acceptInvitation(graph, { ...link, password: `${goodPassword}\ud800` });
  expect(broken.code).toBe('BAD_USER_INPUT');
  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
    'ACTIVE',
  );
});

test('I-25: who is a member already stays what they are', async () => {
  const email = freshEmail();
  const { owner, link } = await invited(graph, 'isp', email);
  await aMember(graph, { portal: 'isp', email, scopeId: owner.scopeId, role: 'Owner' });

  expect(wordFor(await acceptInvitation(graph, { ...link, password }))).toBe('ACTIVE');
  expect(await membershipsOf(graph, email)).toMatchObject([{ role: 'Owner', parent_id: null }]);
  expect(wordFor(await acceptInvitation(graph, { ...link, password }))).toBe('USED');
});

test('I-25: an invited person’s link is in the mail and nowhere else; its making and use are on record', async () => {
  const { owner, email, link, id } = await invited(graph);
  await acceptInvitation(graph, { ...link, password: goodPassword });
  const [row] = await graph.sql<{ row: string }[]>`
    select invitation::text as row from identity.invitations as invitation where id = ${id}`;
  expect(row?.row).toContain(email);
  expect(row?.row).not.toContain(link.code);
  const [membership] = await membershipsOf(graph, email);
  const made = await auditOf(graph, id);
  expect(made).toMatchObject([{ verb: 'invitation.create', accountId: owner.accountId }]);
  const used = await auditOf(graph, String(membership?.['id']));
  expect(used).toMatchObject([
    {
      verb: 'invitation.accept',
      portal: 'ISP',
      membershipId: membership?.['id'],
      after: { parentId: owner.membershipId, status: 'active', scopeId: owner.scopeId },
    },
  ]);
  for (const entry of [...made, ...used]) expect(JSON.stringify(entry)).not.toContain(email);
});

const followers = 5;

/** Takes every password for right, as soon as all followers have come as far as that: however slow the machine, they meet. */
function meetingAtThePassword(): Passwords {
  let arrived = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const verify = async () => {
    arrived += 1;
    if (arrived === followers) resolve();
    await promise;
    return true;
  };
  const hash = () => Promise.reject(new Error('Everybody here has a password.'));
  return { admit: () => ({ verify, hash, [Symbol.dispose]: () => {} }) };
}

/** Several follow one link at the same moment, with or without the row lock; answers how many came in by it. */
async function everybodyAccepts({ locks }: { readonly locks: boolean }): Promise<number> {
  const { email } = await aMember(graph, { portal: 'isp' });
  const { link } = await invited(graph, 'isp', email);
  await using door = await openDoor(graph);
  const { db, ...visit } = door.visit();
  const passwords = meetingAtThePassword();
  const follower = { ...visit, passwords, db: locks ? db : withoutLocks(db) };
  const calls = Array.from({ length: followers }, () =>
    acceptInDomain(follower, { ...link, password }),
  );
  const outcomes = (await Promise.all(calls)).map(({ outcome }) => outcome);
  return outcomes.filter((outcome) => outcome === 'accepted').length;
}

test('I-25: five follow one link at once: one comes in by it', async () => {
  expect(await everybodyAccepts({ locks: true })).toBe(1);
});

test('control: where nobody waits for the row, several come in by one link', async () => {
  await graph.sql.unsafe(`
    ${sequenceOfArrivals}
    create function public.meet() returns trigger language plpgsql as
      $$ begin ${waitForAsMany(2)} return null; end $$;
    create trigger meet before update of accepted_at on identity.invitations
      for each statement execute function public.meet();`);

  expect(await everybodyAccepts({ locks: false })).toBeGreaterThan(1);
});
