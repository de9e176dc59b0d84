import { keepLastSuperAdmin } from '@gatehouse/identity/domain/people/admins/keep-last-super-admin';
import { updateAdminUser } from '@gatehouse/identity/domain/people/admins/update-admin-user';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, type Person } from '../kit/roles.ts';
import { aViewer } from '../kit/viewer.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { codeOf, countEntries } from './admin-asks.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';
import { openDoor } from './open-door.ts';

/** So many SuperAdmins who can sign in. */
const countAble = async ({ sql }: Graph): Promise<number> =>
  (
    await sql<[{ n: number }]>`
      select count(*)::int as n from identity.memberships m
      join identity.roles r on r.id = m.role_id join identity.accounts a on a.id = m.account_id
      where r.portal = 'admin' and r.name = 'SuperAdmin' and m.status = 'active' and a.status = 'active'`
  )[0].n;

const twoSuperAdmins = async (graph: Graph): Promise<readonly [Person, Person]> => [
  await anAdmin(graph, { role: 'SuperAdmin' }),
  await anAdmin(graph, { role: 'SuperAdmin' }),
];

const demote = ({ id }: Person) => ['update', 'AdminUser', { id, role: 'ADMIN' }] as const;
const suspend = ({ id }: Person) => ['suspend', 'AdminUser', { id, reason: 'X' }] as const;
const remove = ({ id }: Person) => ['delete', 'AdminUser', { id, reason: 'X' }] as const;

test('I-30 ADM-25: two SuperAdmins who take one another away in parallel: one passes, one is CONFLICT', async () => {
  await using graph = await openGraph();
  const pairs = [
    [demote, demote],
    [demote, suspend],
    [suspend, remove],
    [remove, remove],
  ] as const;
  for (const [one, other] of pairs) {
    // Those who are left from the round before count no more.
    await graph.sql`update identity.accounts set status = 'suspended'`;
    const [anna, boris] = await twoSuperAdmins(graph);

    const codes = await Promise.all([
      codeOf(graph, anna.token, one(boris)),
      codeOf(graph, boris.token, other(anna)),
    ]);

    // Who was quicker may have ended the session that the other one asked from.
    const refusals = codes.filter((code) => code !== 'OK');
    expect(refusals).toHaveLength(1);
    expect(['CONFLICT', 'UNAUTHENTICATED']).toContain(refusals[0]);
    expect(await countAble(graph)).toBe(1);
    expect((await countEntries(graph, anna.id)) + (await countEntries(graph, boris.id))).toBe(1);
  }
});

type Demotion = {
  readonly graph: Graph;
  readonly people: readonly Person[];
  readonly locks: boolean;
};

/** One of them demotes all at once; answers the codes. */
async function demoteAll({ graph, people, locks }: Demotion): Promise<readonly string[]> {
  await using door = await openDoor(graph);
  const [boss] = people;
  const viewer = aViewer({ portal: 'admin', profileId: boss?.id ?? '' });
  const demoted = people.map(({ id }) => {
    const visit = { ...door.visit(), viewer };
    const db = locks ? visit.db : withoutLocks(visit.db);
    return updateAdminUser({ ...visit, db }, { id, role: 'Admin' }).then(
      () => 'OK',
      ({ extensions }: { readonly extensions: { readonly code: string } }) => extensions.code,
    );
  });
  return (await Promise.all(demoted)).toSorted();
}

test('I-30 ADM-25: both are demoted at once by one of them: one is, one is CONFLICT', async () => {
  await using graph = await openGraph();
  for (let round = 0; round < 5; round += 1) {
    await graph.sql`update identity.accounts set status = 'suspended'`;
    const people = await twoSuperAdmins(graph);

    expect(await demoteAll({ graph, people, locks: true })).toEqual(['CONFLICT', 'OK']);

    expect(await countAble(graph)).toBe(1);
  }
});

/** Both have counted before either writes. */
const meetBeforeWriting = `
  ${sequenceOfArrivals}
  create function identity.meet() returns trigger language plpgsql as $$
  begin ${waitForAsMany(2)} return new; end $$;
  create trigger meet before update on identity.memberships for each row execute function identity.meet();`;

test('I-30, control: without the lock both are demoted, and nobody is left', async () => {
  await using graph = await openGraph();
  const people = await twoSuperAdmins(graph);
  await graph.sql.unsafe(meetBeforeWriting);

  expect(await demoteAll({ graph, people, locks: false })).toEqual(['OK', 'OK']);

  expect(await countAble(graph)).toBe(0);
});

test('ADM-25: the last SuperAdmin can be demoted, suspended and deleted by nobody, however the id is spelled', async () => {
  await using graph = await openGraph();
  const boss = await anAdmin(graph, { role: 'SuperAdmin' });
  // Neither somebody who has not chosen a password yet nor somebody who is locked out is another one.
  const [pending, out] = await twoSuperAdmins(graph);
  await graph.sql`update identity.accounts set status = 'pending' where id = ${pending.accountId}`;
  expect(await codeOf(graph, boss.token, suspend(out))).toBe('OK');

  const spelled = { ...boss, id: boss.id.toUpperCase() };
  for (const who of [boss, spelled])
    for (const ask of [demote(who), suspend(who), remove(who)])
      expect(await codeOf(graph, boss.token, ask)).toBe('CONFLICT');
  expect(await countEntries(graph, boss.id)).toBe(0);

  expect(await codeOf(graph, boss.token, ['reactivate', 'AdminUser', { id: out.id }])).toBe('OK');
  expect(await codeOf(graph, boss.token, demote(spelled))).toBe('OK');
  expect(await countAble(graph)).toBe(1);
});

test('ADM-25: who becomes a SuperAdmin waits until somebody who is being taken away is', async () => {
  await using graph = await openGraph();
  await using door = await openDoor(graph);
  const [anna, boris] = await twoSuperAdmins(graph);
  const { db } = door.visit();
  let isPromoted = false;
  const { id } = await anAdmin(graph, { role: 'Support' });

  const promoting = await db.transaction(async (tx) => {
    await keepLastSuperAdmin(tx, boris.id);
    const asked = codeOf(graph, anna.token, ['update', 'AdminUser', { id, role: 'SUPER_ADMIN' }]);
    void asked.then(() => (isPromoted = true));
    expect(await somebodyWaits(graph)).toBe(true);
    expect(isPromoted).toBe(false);
    return { asked };
  });

  expect(await promoting.asked).toBe('OK');
});

/** Returns when somebody waits for the lock, or after fifteen seconds in vain. */
async function somebodyWaits({ sql }: Graph): Promise<boolean> {
  const look = async () => {
    const waiting = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike '%"identity"."roles"%'`;
    return waiting.length > 0 ? true : undefined;
  };
  return (await waitFor(look, { timeoutMs: 15_000 })) ?? false;
}
