import { randomUUID } from 'node:crypto';
import { forgetAuditKey } from '@gatehouse/identity/domain/audit/forget-audit-key';
import { recordAudit } from '@gatehouse/identity/domain/audit/record-audit';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import {
  claimsOf,
  codeTo,
  goodPassword,
  otherThan,
  refreshTokens,
  signInCustomer,
  signOut,
  wrongPassword,
} from './asks.ts';
import { auditOf, untilSealed } from './audit-of.ts';
import { requestPasswordReset, resetPassword } from './door-asks.ts';
import { openDoor, type Door } from './open-door.ts';
import { recordBy } from './record-by.ts';

let graph: Graph;
let door: Door;
beforeAll(async () => {
  graph = await openGraph();
  door = await openDoor(graph);
});
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const lanesOf = ({ sql }: Graph) => sql<{ lane: number; first: number; last: number; n: number }[]>`
  select source_lane as lane, min(source_seq)::int as first, max(source_seq)::int as last, count(*)::int as n
  from identity.audit_entries where source = 'identity' group by source_lane`;

test('I-12 I-36: the reuse of a refresh token is on record: who, what, when and from where', async () => {
  const { tokens, accountId, membershipId, token } = await aCustomer(graph);
  const sessionId = String(claimsOf(token)['sid']);
  const began = Date.now();
  const { refreshToken } = tokens;
  await refreshTokens(graph, { refreshToken });
  await graph.sql`update identity.sessions set rotated_at = rotated_at - interval '11 seconds' where id = ${sessionId}`;

  await refreshTokens(graph, { refreshToken });
  await refreshTokens(graph, { refreshToken });

  const entries = await auditOf(graph, sessionId);
  expect(entries).toMatchObject([
    {
      source: 'identity',
      verb: 'session.reuse',
      entityType: 'Session',
      accountId,
      membershipId,
      sessionId,
      portal: 'CUSTOMER',
      before: null,
      after: { endReason: 'TOKEN_REUSE' },
    },
    { verb: 'sign_in.succeeded', accountId, membershipId, sessionId, portal: 'CUSTOMER' },
  ]);
  const [entry] = entries;
  expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(began);
  expect(entry?.address).toMatch(/127\.0\.0\.1|::1/);
  expect([entry?.userAgent, entry?.requestId]).not.toContain('');
});

test('I-36 I-39: what happens at the doors is on record, and of who did not come in only a keyed hash of the name', async () => {
  await using other = await openGraph();
  const mobile = '+447700900888';
  const { accountId, token } = await aCustomer(other, { mobile });
  const attempt = (number: string, word: string) =>
    signInCustomer(other, { mobile: number, password: word });

  await attempt('+447700900889', wrongPassword);
  for (let each = 0; each < 7; each += 1) await attempt(mobile, wrongPassword);
  const asked = await requestPasswordReset(other, { portal: 'CUSTOMER', identifier: mobile });
  const { id: challengeId } = asked.data.requestPasswordReset.challenge;
  const wrong = otherThan(await codeTo(other, mobile));
  for (let each = 0; each < 6; each += 1)
    await resetPassword(other, { challengeId, code: wrong, newPassword: goodPassword });
  await signOut(other, token);

  const rows = await other.sql<{ verb: string; thing: string; account: string | null }[]>`
    select verb, entity_id as thing, account_id as account from identity.audit_entries order by seq`;
  const [, nobodys, ...rest] = rows;
  const [somebodys] = rest;
  expect(nobodys).toMatchObject({ verb: 'sign_in.failed', account: null });
  expect(rest.map(({ verb }) => verb)).toEqual([
    ...Array.from({ length: 5 }, () => 'sign_in.failed'),
    'sign_in.locked',
    'password.reset_requested',
    'code.exhausted',
    'session.sign_out',
  ]);
  // One name is one hash, whatever happened to it, and two names are two.
  expect(new Set(rest.slice(0, -1).map(({ thing }) => thing)).size).toBe(1);
  expect(somebodys?.thing).not.toBe(nobodys?.thing);
  expect(rest.at(-1)?.account).toBe(accountId);
  const [all] =
    await other.sql`select string_agg(t::text, ' ') as text from identity.audit_entries as t`;
  expect(String(all?.['text'])).not.toContain('7700900888');
  const { entries } = await signInEntries(other, String(claimsOf(token)['sid']));
  expect(entries).toEqual(['session.sign_out', 'sign_in.succeeded']);
});

async function signInEntries(of: Graph, sessionId: string) {
  return { entries: (await auditOf(of, sessionId)).map(({ verb }) => verb) };
}

test('I-36: a change has one entry with before and after; a change that is undone has none', async () => {
  const change = { before: { status: 'ACTIVE' }, after: { status: 'SUSPENDED', count: 3n } };
  const done = await recordBy(door, change);
  const undone = randomUUID();
  const visit = door.visit();
  const undo = visit.db.transaction(async (tx) => {
    const what = { verb: 'customer.suspend', entityType: 'Customer', entityId: undone };
    await recordAudit(tx, visit, { ...what, ...change });
    throw new Error('The change does not come about.');
  });
  await expect(undo).rejects.toThrow('does not come about');

  expect(await auditOf(graph, done)).toMatchObject([
    { before: { status: 'ACTIVE' }, after: { status: 'SUSPENDED', count: '3' } },
  ]);
  expect(await auditOf(graph, undone)).toEqual([]);
});

test('CORE-07: nobody waits for a transaction with an entry, and undone ones leave no gap in any lane', async () => {
  const visit = door.visit();
  const what = { verb: 'customer.suspend', entityType: 'Customer', entityId: randomUUID() };
  const held = visit.db.transaction(async (tx) => {
    await recordAudit(tx, visit, what);
    // While this one is open: were there one counter, these would wait for it, and it for them.
    await Promise.all(Array.from({ length: 6 }, () => recordBy(door)));
    throw new Error('undone');
  });
  await expect(held).rejects.toThrow('undone');
  const some = Array.from({ length: 60 }, (_, index) =>
    visit.db
      .transaction(async (tx) => {
        await recordAudit(tx, visit, what);
        if (index % 3 === 0) throw new Error('undone');
      })
      .catch(() => 'undone'),
  );
  expect((await Promise.all(some)).filter((end) => end === 'undone')).toHaveLength(20);

  const lanes = await lanesOf(graph);
  expect(lanes.length).toBeGreaterThan(1);
  expect(lanes.filter(({ first, last, n }) => first !== 1 || last !== n)).toEqual([]);
});

test('CORE-07 control: with one counter for all, a second transaction waits for the first', async () => {
  await using alone = await openGraph();
  await using other = await openDoor(alone);
  // The guard off: who finds the lane taken waits for it, as a plain update would.
  await alone.sql`insert into identity.audit_lanes (recorded) values (0)`;
  const visit = other.visit();
  const take = 'update identity.audit_lanes set recorded = recorded + 1 where lane = 1';
  const held = visit.db.transaction(async (tx) => {
    await tx.execute(take);
    await visit.db.transaction(async (second) => {
      await second.execute(`set local lock_timeout = '200ms'`);
      await second.execute(take);
    });
  });
  await expect(held).rejects.toMatchObject({ cause: { code: '55P03' } });
});

test('CORE-07: fields are sealed; once a person is erased they are unreadable, for ever, and the chain holds', async () => {
  const { accountId: subjectAccountId } = await aCustomer(graph);
  const { token } = await anAdmin(graph);
  const after = { name: 'Planted Name', mobile: '+447700900999' };
  const entityId = await recordBy(door, { subjectAccountId, after });
  const others = await recordBy(door, { after: { name: 'Somebody Else' } });
  const readable = await auditOf(graph, entityId);
  await untilSealed(graph);
  const table = await graph.sql`select t::text, encode(after, 'escape') as after
    from identity.audit_entries as t where entity_id = ${entityId}`;

  const visit = door.visit();
  await visit.db.transaction((tx) => forgetAuditKey(tx, visit, subjectAccountId));
  await recordBy(door, { entityId, subjectAccountId, after });
  await untilSealed(graph);

  expect(readable).toMatchObject([{ after }]);
  expect(JSON.stringify(table)).not.toMatch(/Planted|447700900999/);
  expect(await auditOf(graph, entityId)).toMatchObject([{ after: null }, { after: null }]);
  expect(await auditOf(graph, others)).toMatchObject([{ after: { name: 'Somebody Else' } }]);
  const { data } = await graph.as(token)('{ verifyAuditLog { isIntact problem } }');
  expect(data.verifyAuditLog).toEqual({ isIntact: true, problem: null });
});

test('I-18 I-39: a secret among the fields is refused at any depth, and nothing is recorded', async () => {
  const secrets = ['password', 'passwordHash', 'code', 'refreshToken', 'secret'];
  for (const name of secrets) {
    const entityId = randomUUID();
    const after = { profile: { [name]: 'planted' } };
    await expect(recordBy(door, { entityId, after })).rejects.toThrow('must not be on record');
    expect(await auditOf(graph, entityId)).toEqual([]);
  }
});

test('ADM-33: entries and blocks are only added to: the role has no right, and the owner meets a trigger', async () => {
  await recordBy(door);
  await untilSealed(graph);
  const role = postgres(roleUrl(graph.databaseUrl, 'identity', graph.secret), { max: 1 });
  const attempts = ['audit_entries', 'audit_blocks'].flatMap((table) => [
    `update identity.${table} set ${table === 'audit_blocks' ? 'n = n' : 'verb = verb'}`,
    `delete from identity.${table}`,
    `truncate identity.${table}`,
  ]);
  for (const attempt of attempts) {
    await expect(role.unsafe(attempt), attempt).rejects.toThrow('permission denied');
    await expect(graph.sql.unsafe(attempt), attempt).rejects.toThrow('only added to');
  }
  await role.end();
});
