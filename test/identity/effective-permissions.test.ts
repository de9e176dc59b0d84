import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { password } from '../kit/roles.ts';
import { claimsOf, refreshTokens } from './asks.ts';
import { signInMember } from './door-asks.ts';
import { aMemberOfPlaces } from './member-of-places.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

type Grant = {
  readonly kind?: 'permission' | 'branch';
  readonly ref: string;
  readonly effect?: 'allow' | 'deny';
  readonly isExpired?: boolean;
};

const grant = (
  membershipId: string,
  { kind = 'permission', ref, effect = 'allow', isExpired = false }: Grant,
) =>
  graph.sql`
    insert into identity.membership_grants (membership_id, kind, ref, effect, expires_at, granted_by)
    values (${membershipId}, ${kind}, ${ref}, ${effect},
      now() + ${isExpired ? '-1 second' : '1 hour'}::interval, ${membershipId})
    on conflict (membership_id, kind, ref) do update set
      effect = excluded.effect, expires_at = excluded.expires_at`;

/** Somebody of trade who is signed in, and what each next token allows. */
async function aTrader(role: 'Owner' | 'Member', parentId?: string) {
  const { email, memberships } = await aMemberOfPlaces(graph, { portal: 'trade', role });
  const id = memberships[0]?.id ?? '';
  if (parentId !== undefined)
    await graph.sql`update identity.memberships set parent_id = ${parentId} where id = ${id}`;
  const { data } = await signInMember(graph, { portal: 'TRADE', email, password });
  let { refreshToken } = data.signInMember.tokens;
  const allowed = async () => {
    const next = (await refreshTokens(graph, { refreshToken })).data.refreshTokens.tokens;
    refreshToken = next.refreshToken;
    const { prm, brn = [] } = claimsOf(next.accessToken) as { prm: number[]; brn?: string[] };
    return { prm, brn };
  };
  return { id, allowed };
}

test('I-23: role, with what is allowed beside it, less what is denied; what has expired counts for neither', async () => {
  const { id, allowed } = await aTrader('Member');
  expect(await allowed()).toEqual({ prm: [40], brn: [] });

  await grant(id, { ref: 'trade.members.manage' });
  await grant(id, { ref: 'trade.roles.manage', isExpired: true });
  expect((await allowed()).prm).toEqual([40, 41]);
  // Denying wins over the role.
  await grant(id, { ref: 'trade.members.read', effect: 'deny' });
  expect((await allowed()).prm).toEqual([41]);
  await grant(id, { ref: 'trade.members.read', effect: 'deny', isExpired: true });
  expect((await allowed()).prm).toEqual([40, 41]);
});

test('I-27: what a parent loses its child loses with the next token, all the way down', async () => {
  const parent = await aTrader('Owner');
  const child = await aTrader('Owner', parent.id);
  const grandchild = await aTrader('Owner', child.id);
  expect((await grandchild.allowed()).prm).toEqual([40, 41, 42, 43]);

  await grant(parent.id, { ref: 'trade.roles.manage', effect: 'deny' });

  for (const each of [parent, child, grandchild])
    expect((await each.allowed()).prm).toEqual([40, 41, 43]);
  await grant(child.id, { ref: 'trade.members.approve', effect: 'deny' });
  expect((await parent.allowed()).prm).toEqual([40, 41, 43]);
  expect((await grandchild.allowed()).prm).toEqual([40, 41]);
});

test('I-27: a parent that is suspended or over has nothing to give', async () => {
  const parent = await aTrader('Owner');
  const child = await aTrader('Owner', parent.id);
  const { sql } = graph;

  await sql`update identity.memberships set status = 'suspended' where id = ${parent.id}`;
  expect((await child.allowed()).prm).toEqual([]);
  await sql`update identity.memberships set status = 'active' where id = ${parent.id}`;
  expect((await child.allowed()).prm).toEqual([40, 41, 42, 43]);
  await sql`update identity.memberships set valid_to = now() where id = ${parent.id}`;
  expect((await child.allowed()).prm).toEqual([]);
});

test('I-27: branches are those of the whole chain; who is left with none may do nothing, instead of everything', async () => {
  const parent = await aTrader('Owner');
  const child = await aTrader('Owner', parent.id);
  const branch = (id: string, ref: string, more: Partial<Grant> = {}) =>
    grant(id, { kind: 'branch', ref, ...more });

  await branch(parent.id, 'Sfax');
  await branch(parent.id, 'Tunis');
  expect(await child.allowed()).toEqual({ prm: [40, 41, 42, 43], brn: ['Sfax', 'Tunis'] });
  await branch(child.id, 'Sfax');
  expect((await child.allowed()).brn).toEqual(['Sfax']);
  await branch(parent.id, 'Sfax', { isExpired: true });
  expect(await child.allowed()).toEqual({ prm: [], brn: [] });
  expect((await parent.allowed()).brn).toEqual(['Tunis']);
  await branch(parent.id, 'Tunis', { effect: 'deny' });
  expect(await parent.allowed()).toEqual({ prm: [], brn: [] });
});

test('a chain that runs in a circle ends, and gives no more than its members have', async () => {
  const one = await aTrader('Owner');
  const two = await aTrader('Member', one.id);
  await graph.sql`update identity.memberships set parent_id = ${two.id} where id = ${one.id}`;

  expect((await one.allowed()).prm).toEqual([40]);
});
