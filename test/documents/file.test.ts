import { createHash } from 'node:crypto';
import { documentFile } from '@gatehouse/kit-documents/document-file';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft } from './a-draft.ts';
import { documents } from './office.ts';
import { issue, openOffice } from './open-office.ts';
import { readPdf } from './read-pdf.ts';

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

const reread = async (id: string) => {
  const [document] = await office.db.select().from(documents).where(eq(documents.id, id));
  if (!document) throw new Error('The document is gone.');
  return document;
};

test('P-35: the file of a document is the one that was drawn first, also when asked by several at once', async () => {
  const issued = await issue(office.db, 'filed');

  const files = await Promise.all([1, 2, 3].map(() => documentFile(office.db, documents, issued)));
  const [first] = files;
  const later = await documentFile(office.db, documents, await reread(issued.id));

  expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(later).toEqual(first);
  expect(first?.fileName).toBe('INV-2026-000001.pdf');
  expect(createHash('sha256').update(later.bytes).digest('hex')).toBe(later.sha256);
  expect((await reread(issued.id)).pdfSha256).toBe(later.sha256);
  const [page] = await readPdf(later.bytes);
  expect(page?.text).toContain('INV-2026-000001');
});

test('P-35: bytes of another hash are not given out', async () => {
  const issued = await issue(office.db, 'tampered');
  await documentFile(office.db, documents, issued);
  const { snapshot, ...drawn } = await reread(issued.id);

  const buyer = { ...snapshot.buyer, name: 'Somebody else' };
  const tampered = { ...drawn, snapshot: { ...snapshot, buyer } };

  const file = documentFile(office.db, documents, tampered);
  await expect(file).rejects.toThrow(`Document ${issued.label} is drawn differently than before.`);
});

test('P-35: a document is drawn by the renderer version of its issue; what no version here drew is refused, drawn or issued', async () => {
  const issued = await issue(office.db, 'of a later version');
  const renderer = 2 as 1;

  const file = documentFile(office.db, documents, {
    ...issued,
    snapshot: { ...issued.snapshot, renderer },
  });
  await expect(file).rejects.toThrow(`Document ${issued.label} is of renderer version 2`);
  expect((await reread(issued.id)).pdfSha256).toBeNull();

  const unknown = issue(office.db, 'unknown', { draft: { ...aDraft(), renderer } });
  await expect(unknown).rejects.toThrow('renderer');
  await documentFile(office.db, documents, issued);
  expect((await reread(issued.id)).pdfSha256).toMatch(/^[0-9a-f]{64}$/);
});
