import { randomUUID } from 'node:crypto';
import type { AuditFilter } from '@gatehouse/identity/domain/audit/audit-filter';
import { selectEntries } from '@gatehouse/identity/domain/audit/select-entries';
import { sql as statement } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
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

const LIST = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    edges { node { entityId verb } } pageInfo { hasNextPage endCursor }
  }
}`;

type Variables = { filter?: object; first?: number; after?: string };

const list = (variables: Variables, as = token) => graph.as(as)(LIST, variables);

const idsOf = async (variables: Variables): Promise<readonly string[]> => {
  const { data } = await list({ first: 100, ...variables });
  return data.auditLog.edges.map(({ node }: { node: { entityId: string } }) => node.entityId);
};

test('ADM-33: each filter leaves exactly what fits, the newest first, and several count together', async () => {
  const [kind, account] = [`Kind-${randomUUID()}`, randomUUID()];
  const by = { accountId: account, portal: 'admin' as const };
  const one = await recordBy(door, { entityType: kind, verb: 'list.make' });
  const between = new Date();
  const two = await recordBy(door, { entityType: kind, verb: 'list.undo', by });
  const three = await recordBy(door, { entityType: kind, verb: 'lists.make', by });

  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{ entityType: kind }, [three, two, one]],
    [{ entityType: kind, from: between }, [three, two]],
    [{ entityType: kind, before: between }, [one]],
    [{ accountId: account }, [three, two]],
    [{ accountId: account.toUpperCase(), entityType: kind }, [three, two]],
    [{ entityId: two }, [two]],
    [{ verb: 'list.' }, [two, one]],
    [{ verb: 'list.make' }, [one]],
    [{ verb: 'list', entityType: kind }, []],
    [{ source: 'identity', entityType: kind }, [three, two, one]],
    [{ source: 'ticketing', entityType: kind }, []],
    [{ accountId: account, verb: 'list.', entityType: kind }, [two]],
  ];
  for (const [filter, expected] of cases)
    expect(await idsOf({ filter }), JSON.stringify(filter)).toEqual(expected);
});

test('ADM-33: pages follow one another without repeat or gap, whatever is recorded meanwhile', async () => {
  const entityType = `Kind-${randomUUID()}`;
  const things: string[] = [];
  for (let entry = 0; entry < 7; entry += 1) things.push(await recordBy(door, { entityType }));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { data } = await list({
      filter: { entityType },
      first: 3,
      ...(after === undefined ? {} : { after }),
    });
    const { edges, pageInfo } = data.auditLog;
    seen.push(...edges.map(({ node }: { node: { entityId: string } }) => node.entityId));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    await recordBy(door, { entityType });
  } while (after !== undefined);

  expect(seen).toEqual(things.toReversed());
});

test('ADM-33: a bad filter, page or cursor is BAD_USER_INPUT and names the field', async () => {
  const cases = [
    [{ filter: { accountId: 'nobody' } }, 'filter.accountId'],
    [{ filter: { verb: 'a\u0000.' } }, 'filter.verb'],
    [{ filter: { entityId: 'a\u0000' } }, 'filter.entityId'],
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: Buffer.from('["x"]').toString('base64url') }, 'after'],
  ] as const;
  for (const [variables, field] of cases) {
    const { code, errors } = await list(variables);
    expect([code, errors?.[0]?.extensions['field']]).toEqual(['BAD_USER_INPUT', field]);
  }
});

test('I-38 ADM-33: nobody reads, verifies or exports the log without the permission', async () => {
  const { token: support } = await anAdmin(graph, { role: 'Support' });
  const { token: customer } = await aCustomer(graph);
  const documents = [
    '{ auditLog { edges { cursor } } }',
    '{ verifyAuditLog { isIntact } }',
    'mutation { exportAuditLog(input: {}) { url } }',
  ];
  for (const document of documents) {
    expect((await graph.ask(document)).code).toBe('UNAUTHENTICATED');
    expect((await graph.as(customer)(document)).code).toBe('FORBIDDEN');
    expect((await graph.as(support)(document)).code).toBe('FORBIDDEN');
  }
});

test('ADM-33: with 100,000 entries every filter finds its page by an index', async () => {
  await graph.sql`
    insert into identity.audit_entries
      (at, source, source_lane, source_seq, account_id, verb, entity_type, entity_id, address, user_agent, request_id)
    select now() - n * interval '1 minute', 'source-' || n % 50, 1000, n, md5((n % 2000)::text)::uuid,
      'thing' || n % 300 || '.change', 'Kind' || n % 400, md5(n::text), '', '', ''
    from generate_series(1, 100000) as n`;
  await graph.sql`analyze identity.audit_entries`;
  const { db } = door.visit();
  const hour = 3_600_000;
  const at = (hours: number) => new Date(Date.now() - hours * hour);
  const [{ account, thing }] = await graph.sql<[{ account: string; thing: string }]>`
    select md5('7')::uuid as account, md5('5000') as thing`;
  const filters: readonly AuditFilter[] = [
    {},
    { from: at(1500), before: at(1498) },
    { accountId: account },
    { entityType: 'Kind7' },
    { entityId: thing },
    { verb: 'thing7.change' },
    { verb: 'thing7.' },
    { source: 'source-7' },
    { source: 'source-nowhere' },
    { verb: 'nothing.' },
    { accountId: account, verb: 'nothing.' },
  ];
  for (const filter of filters) {
    const part = { filter, path: 'filter', beforeSeq: undefined, limit: 21 };
    const query = selectEntries(db, part).getSQL();
    const [row = {}] = await db.execute(statement`explain (analyze, format json) ${query}`);
    const [plan] = row['QUERY PLAN'] as [{ readonly Plan: object }];
    const text = JSON.stringify(plan);
    expect(text, JSON.stringify(filter)).not.toContain('Seq Scan');
    expect(text, JSON.stringify(filter)).toContain('audit_entries_');
    // What an index finds and a condition then throws away: a page must not cost the whole table.
    const thrown = [...text.matchAll(/"Rows Removed by Filter":(\d+)/g)].map(([, n]) => Number(n));
    expect(Math.max(0, ...thrown), JSON.stringify(filter)).toBeLessThan(10_000);
  }
});
