import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { auditOf, untilSealed } from './audit-of.ts';
import { openDoor, type Door } from './open-door.ts';
import { recordBy } from './record-by.ts';

let graph: Graph;
let door: Door;
let token: string;
beforeAll(async () => {
  graph = await openGraph();
  door = await openDoor(graph);
  ({ token } = await anAdmin(graph));
});
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const verify = async () =>
  (await graph.as(token)('{ verifyAuditLog { isIntact firstBrokenEntryId problem } }')).data
    .verifyAuditLog;

/** Something on record of a customer, in a block. */
async function somethingOf() {
  const { accountId } = await aCustomer(graph);
  const after = { reason: 'Paid twice.' };
  const entityId = await recordBy(door, { subjectAccountId: accountId, after });
  await untilSealed(graph);
  const [entry] = await auditOf(graph, entityId);
  return { accountId, entityId, after, entry };
}

test('I-37: whoever destroys the key to an entry, or takes it away, is caught, though the chain covers no keys', async () => {
  const { accountId, entry } = await somethingOf();
  const sound = await verify();
  await graph.sql`create table public.kept as select * from identity.audit_keys`;
  const attempts = [
    ['update identity.audit_keys set sealed_key = null', 'was destroyed'],
    ['delete from identity.audit_keys', 'is missing'],
  ] as const;

  for (const [attempt, problem] of attempts) {
    await graph.sql.unsafe(`${attempt} where account_id = '${accountId}'`);
    const broken = await verify();
    expect(broken, attempt).toMatchObject({ isIntact: false, firstBrokenEntryId: entry?.id });
    expect(broken.problem).toContain(problem);
    await graph.sql`delete from identity.audit_keys where account_id = ${accountId}`;
    await graph.sql`insert into identity.audit_keys select * from public.kept where account_id = ${accountId}`;
    expect(await verify()).toEqual(sound);
  }
  expect(sound).toMatchObject({ isIntact: true });
  await graph.sql`drop table public.kept`;
});

test('ADM-33: one entry whose key was altered is shown as unreadable and hides none beside it', async () => {
  const altered = await somethingOf();
  const beside = await somethingOf();

  await graph.sql`
    update identity.audit_keys set sealed_key = '\\x00'::bytea || sealed_key where account_id = ${altered.accountId}`;

  expect(await auditOf(graph, altered.entityId)).toMatchObject([{ after: { unreadable: true } }]);
  expect(await auditOf(graph, beside.entityId)).toMatchObject([{ after: beside.after }]);
  const page = await graph.as(token)('{ auditLog(first: 100) { edges { node { id after } } } }');
  expect(page.code).toBeUndefined();
});
