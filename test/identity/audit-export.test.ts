import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { auditOf, entryFields, untilSealed, type SeenEntry } from './audit-of.ts';
import { openDoor, type Door } from './open-door.ts';
import { readCsv } from './read-csv.ts';
import { recordBy } from './record-by.ts';

let graph: Graph;
let door: Door;
let admin: Awaited<ReturnType<typeof anAdmin>>;
beforeAll(async () => {
  graph = await openGraph();
  door = await openDoor(graph);
  admin = await anAdmin(graph);
});
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const EXPORT = `mutation ($input: ExportAuditLogInput!) {
  exportAuditLog(input: $input) { url expiresAt rows }
}`;

const here = (url: string) => {
  const { pathname, search } = new URL(url);
  return graph.url + pathname + search;
};

async function exported(filter: object) {
  const { data, text } = await graph.as(admin.token)(EXPORT, { input: { filter } });
  if (!data) throw new Error(text);
  const { url, expiresAt, rows } = data.exportAuditLog;
  const response = await fetch(here(url));
  const csv = await response.text();
  return { url: here(url), expiresAt, rows, response, csv, table: readCsv(csv) };
}

async function listed(filter: object): Promise<readonly SeenEntry[]> {
  const document = `query ($filter: AuditFilter, $first: Int = 100, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      edges { node { ${entryFields} } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const entries: SeenEntry[] = [];
  let after: string | undefined;
  do {
    const { data } = await graph.as(admin.token)(document, { filter, after });
    const { edges, pageInfo } = data.auditLog;
    entries.push(...edges.map(({ node }: { node: SeenEntry }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after !== undefined);
  return entries;
}

test('I-38 ADM-33: an export holds exactly the rows of the list under the same filter, in its order', async () => {
  const entityType = `Kind-${randomUUID()}`;
  const by = { accountId: admin.accountId, portal: 'admin' as const };
  for (let n = 0; n < 130; n += 1)
    await recordBy(door, { entityType, verb: n % 2 ? 'row.odd' : 'row.even', after: { n }, by });
  await recordBy(door, { verb: 'row.odd' });
  const filter = { entityType, verb: 'row.odd' };

  const { table, rows, response } = await exported(filter);

  const [head, ...lines] = table;
  const list = await listed(filter);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(rows).toBe(65);
  expect(lines.slice(0, -1)).toEqual(
    list.map((entry) =>
      (head ?? []).map((column) => {
        const value = entry[column as keyof SeenEntry];
        return column === 'portal' && value !== null ? 'admin' : (value ?? '');
      }),
    ),
  );
  expect(head?.toSorted()).toEqual(entryFields.split(/\s+/).toSorted());
});

test('I-38: the closing row states filter, count and the head of the chain', async () => {
  const entityType = `Kind-${randomUUID()}`;
  await recordBy(door, { entityType });
  await untilSealed(graph);
  const { data } = await graph.as(admin.token)('{ verifyAuditLog { head } }');

  const { table } = await exported({ entityType });

  const closing = table.at(-1) ?? [];
  expect(closing.slice(0, 4)).toEqual([
    'END',
    'rows 1',
    `head ${data.verifyAuditLog.head}`,
    `filter ${JSON.stringify({ entityType })}`,
  ]);
  expect(new Set(table.map((line) => line.length))).toEqual(new Set([15]));
});

test('I-38: no cell is a formula to a spreadsheet, and quotes, commas and line ends stay in their cell', async () => {
  const entityType = `Kind-${randomUUID()}`;
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    'plain',
    'a\n=1',
    'a "b", c\n=d',
  ];
  for (const text of texts) await recordBy(door, { entityType, entityId: text });

  const { table } = await exported({ entityType });

  const column = table[0]?.indexOf('entityId') ?? -1;
  const cells = table.slice(1, -1).map((line) => line[column]);
  const armed = (text: string) => (/^(plain|a)/.test(text) ? text : `'${text}`);
  expect(cells).toEqual(texts.toReversed().map(armed));
  for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('I-38 I-36: an export is on record itself, with its filter, its count and the head', async () => {
  const filter = { verb: `nothing-${randomUUID()}.` };
  const { url, table } = await exported(filter);

  const exportId = /exports\/([^/.]+)\.csv/.exec(url)?.[1] ?? '';
  const { accountId, membershipId } = admin;
  const head = String(table.at(-1)?.[2]).replace('head ', '');
  expect(await auditOf(graph, exportId)).toMatchObject([
    { verb: 'audit.export', accountId, membershipId, after: { filter, rows: 0, head } },
  ]);
});

test('I-38: the link is worth nothing once altered, and its file is gone once it has expired', async () => {
  const { url, expiresAt } = await exported({ verb: 'nothing.' });
  const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;

  const altered = await fetch(
    url.replace(/signature=./, (text) => (text.endsWith('A') ? 'signature=B' : 'signature=A')),
  );
  await graph.sql`update identity_jobs._private_jobs set run_at = now() where task_id =
    (select id from identity_jobs._private_tasks where identifier = 'remove-audit-export')`;
  await graph.sql`select pg_notify('jobs:insert', '{"count":10}')`;
  await graph.settle();

  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
  expect(altered.status).toBe(403);
  expect((await fetch(url)).status).toBe(404);
});

test('I-38: an export of 100,000 entries is complete and in order', async () => {
  const verb = `many.${randomUUID()}`;
  await graph.sql`
    insert into identity.audit_entries
      (at, source, source_lane, source_seq, verb, entity_type, entity_id, address, user_agent, request_id)
    select now(), 'ticketing', 1000, n, ${verb}, 'Many', n::text, '', '', '' from generate_series(1, 100000) as n`;

  const { rows, table } = await exported({ verb });

  const column = table[0]?.indexOf('entityId') ?? -1;
  const cells = table.slice(1, -1).map((line) => Number(line[column]));
  expect(rows).toBe(100_000);
  expect(cells).toEqual(Array.from({ length: 100_000 }, (_, index) => 100_000 - index));
});
