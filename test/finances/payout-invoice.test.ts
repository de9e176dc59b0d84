import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../documents/read-pdf.ts';
import { anOrganizer } from '../kit/roles.ts';
import { openTreasury } from './treasury.ts';

const treasury = await openTreasury();
afterAll(() => treasury[Symbol.asyncDispose]());
const { graph, withSettled, ask, take, sql } = treasury;

const INVOICE = `query Invoice($id: ID!) { payout(id: $id) { status invoice { id number issuedAt url } } }`;

/** Links say where the gateway is reached from outside; here it is somewhere else. */
const fetchLink = async (url: string) => {
  const { pathname, search } = new URL(url);
  const response = await fetch(`${graph.url}${pathname}${search}`);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function aPaidPayout() {
  const made = await withSettled(50_000n);
  await treasury.refund(made.captured, 4000n);
  const { data } = await ask(made.organizer.id, 30_000n);
  const { id } = data.result.payout;
  for (const verb of ['Approve', 'Send']) await take(id, verb);
  const before = await graph.as(made.organizer.token)(INVOICE, { id });
  await take(id, 'Pay');
  return { ...made, id, before };
}

test('ORG-07: a paid payout has an invoice, whose lines sum to what was paid; the organizer fetches its PDF', async () => {
  const { organizer, id, before } = await aPaidPayout();

  const { data } = await graph.as(organizer.token)(INVOICE, { id });
  const { invoice } = data.payout;
  const { response, bytes } = await fetchLink(invoice.url);
  const text = (await readPdf(bytes)).map((page) => page.text).join('\n');

  expect(before.data.payout.invoice).toBeNull();
  expect(invoice.number).toMatch(/^PAY-\d{4}-\d{6}$/);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  for (const wanted of [invoice.number, 'Harbour Nights', '500.00', '-40.00', '-160.00', '300.00'])
    expect(text).toContain(wanted);
  const [row] = await sql`
    select document.total_minor::int as total, (
      select sum(amount_minor)::int from finances.ledger_entries
      where journal_id = document.journal_id and amount_minor > 0
    ) as posted from finances.documents as document where id = ${invoice.id}`;
  expect(row).toEqual({ total: 30_000, posted: 30_000 });
});

test('P-35: the PDF stays the same to the byte when names change, and the document cannot be changed or deleted', async () => {
  const { organizer, id } = await aPaidPayout();
  const link = async () =>
    (await graph.as(organizer.token)(INVOICE, { id })).data.payout.invoice as {
      id: string;
      url: string;
    };
  const { id: documentId, url } = await link();
  const first = await fetchLink(url);

  await treasury.tell('organizer.updated', {
    organizerId: organizer.id,
    version: 2000,
    name: 'Renamed',
    imageUrl: null,
    isVerified: true,
    status: 'ACTIVE',
  });
  const second = await fetchLink((await link()).url);

  expect(hash(second.bytes)).toBe(hash(first.bytes));
  await expect(
    sql`update finances.documents set total_minor = 1 where id = ${documentId}`,
  ).rejects.toThrow('never changed');
  await expect(sql`delete from finances.documents where id = ${documentId}`).rejects.toThrow(
    'never changed',
  );
});

test('P-39: another organizer has no way to an invoice, nor has a link that was tampered with', async () => {
  const { organizer, id } = await aPaidPayout();
  const other = await anOrganizer(graph);
  const { data } = await graph.as(organizer.token)(INVOICE, { id });
  const { url } = data.payout.invoice;

  expect((await graph.as(other.token)(INVOICE, { id })).code).toBe('NOT_FOUND');
  expect((await fetchLink(url.replace(/signature=./, 'signature='))).response.status).toBe(404);
  expect((await fetchLink(url.split('?')[0])).response.status).toBe(404);
});

test('payouts that are paid at the same time get numbers without a gap; one that is not paid gets none', async () => {
  const { organizer } = await withSettled(50_000n);
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { data } = await ask(organizer.id, 1000n);
    ids.push(data.result.payout.id);
    for (const verb of ['Approve', 'Send']) await take(ids[n] ?? '', verb);
  }

  await Promise.all(ids.map((id, n) => take(id, n === 0 ? 'Fail' : 'Pay')));

  const rows = await sql<{ number: number }[]>`
    select number::int from finances.documents order by number`;
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, n) => n + 1));
  const [row] = await sql`
    select count(*)::int as issued from finances.documents where source_id in ${sql(ids)}`;
  expect(row).toEqual({ issued: 3 });
});
