import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { signPath } from '@gatehouse/kit-subgraph/signed-url';
import { storeDraft } from '@gatehouse/kit-documents/snapshot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDraft } from '../documents/a-draft.ts';
import { stored } from '../files/files-of.ts';
import { bytesOf, photo } from '../files/pictures.ts';
import { here, requestUpload, sendFile } from '../identity/send-file.ts';
import { aCustomer, anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { manyTickets } from '../ticketing/many-tickets.ts';
import { noteFigures } from './kit/note-figures.ts';
import { serve, type Served } from './kit/served.ts';
import { noDisk, smallDisk, type SmallDisk } from './kit/small-disk.ts';

if (noDisk !== undefined) console.warn(`SKIPPED, fault 15: ${noDisk}.`);

const EXPORT = `mutation ($eventId: ID!) {
  exportAttendees(input: { eventId: $eventId }) { url rowCount }
}`;
const PHOTO = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { customer { photoUrl } } }`;
const purpose = 'CUSTOMER_PHOTO';
const leaks = /ENOSPC|no space|gatehouse-disk|errno|\.ts:\d/i;

describe.skipIf(noDisk !== undefined)('fault 15: the disk for files is full', () => {
  let disk: SmallDisk;
  let served: Served;
  let customer: Person;
  let organizer: Person;
  let filesDir: string;
  let temporary: string;
  beforeAll(async () => {
    disk = await smallDisk(24);
    filesDir = path.join(disk.dir, 'files');
    temporary = path.join(disk.dir, 'temporary');
    mkdirSync(temporary);
    served = await serve({ environment: { FILES_DIR: filesDir, TMPDIR: temporary } });
    customer = await aCustomer(served);
    organizer = await anOrganizer(served);
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await disk[Symbol.asyncDispose]();
  });

  const send = (bytes: Uint8Array<ArrayBuffer>) =>
    sendFile(served, customer.token, { purpose, bytes });
  const show = (photoUploadId: string) =>
    served.as(customer.token)(PHOTO, { input: { photoUploadId } });
  const apiIsFine = async () => {
    const { status, code } = await served.as(customer.token)(
      '{ me { name } events { edges { node { id } } } }',
    );
    expect([status, code]).toEqual([200, undefined]);
    expect((await fetch(`${served.url}/health/ready`)).status).toBe(200);
  };

  test('an upload is refused whole: nothing of it is kept, and it may come again', async () => {
    const large = new Uint8Array(randomBytes(4_000_000));
    await send(await bytesOf(photo().jpeg()));
    const before = await stored(filesDir);

    disk.fill(1_000_000);
    const { data } = await requestUpload(served, customer.token, {
      purpose,
      byteCount: large.length,
    });
    const url = here(served, data.requestUpload.url);
    const refused = await fetch(url, { method: 'PUT', body: large });
    const text = await refused.text();
    const kept = await stored(filesDir);
    await apiIsFine();
    disk.free();
    const again = await fetch(url, { method: 'PUT', body: large });

    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect(text).not.toMatch(leaks);
    expect(kept).toEqual(before);
    expect(again.status).toBe(204);
    noteFigures({
      fault: 15,
      name: 'upload of 4 MB, 1 MB free',
      figures: { status: refused.status, filesLeft: kept.length - before.length },
    });
  });

  test('a picture that cannot be written is no picture, and its upload serves when there is room', async () => {
    // Noise: what is made of it is as large as a picture gets.
    const { uploadId, status } = await send(await bytesOf(photo(1000, 1000).jpeg({ quality: 50 })));
    expect(status).toBe(204);
    const before = await stored(filesDir);

    disk.fill(8192);
    const refused = await show(uploadId);
    const kept = await stored(filesDir);
    await apiIsFine();
    disk.free();
    const again = await show(uploadId);

    expect([refused.code, refused.status]).toEqual(['INTERNAL', 200]);
    expect(refused.text).not.toMatch(leaks);
    expect(kept).toEqual(before);
    const { photoUrl } = again.data.updateProfile.customer;
    expect((await fetch(here(served, photoUrl))).status).toBe(200);
    noteFigures({
      fault: 15,
      name: 'picture accepted, 8 KB free',
      figures: { code: String(refused.code), filesLeft: kept.length - before.length },
    });
  });

  test('an export that does not fit leaves no half of a file, here or there', async () => {
    const event = await anEvent(served, { organizerId: organizer.id });
    await manyTickets(served, event, 2000);
    const exported = () => served.as(organizer.token)(EXPORT, { eventId: event.eventId });
    const before = await stored(filesDir);

    const answers = [];
    // No room for the draft; room for the draft and not for the file.
    for (const free of [16_384, 400_000]) {
      disk.fill(free);
      answers.push(await exported());
      expect(readdirSync(temporary)).toEqual([]);
      expect(await stored(filesDir)).toEqual(before);
      await apiIsFine();
      disk.free();
    }
    const again = await exported();

    expect(answers.map(({ code }) => code)).toEqual(['INTERNAL', 'INTERNAL']);
    for (const { text } of answers) expect(text).not.toMatch(leaks);
    expect(again.data.exportAttendees.rowCount).toBe(2000);
    noteFigures({
      fault: 15,
      name: 'export of 2,000 rows',
      figures: { code: 'INTERNAL', filesLeft: 0 },
    });
  });

  test('documents are drawn in memory, and are served from a full disk as ever', async () => {
    const [row] = await served.sql<[{ id: string }]>`
      select id from payments.issue_document('INV-2026', 'INV-2026-', 'INVOICE', ${randomUUID()}, null, null, null,
        ${JSON.stringify(storeDraft(aDraft()))}::text::jsonb, now())`;
    const soon = new Date(Date.now() + 60_000);
    const link = signPath(
      deriveKey(served.secret, 'payments-documents'),
      `/payments/documents/${row.id}.pdf`,
      soon,
    );

    disk.fill();
    const answer = await fetch(served.url + link);
    const pdf = Buffer.from(await answer.arrayBuffer());
    disk.free();

    expect([answer.status, pdf.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(existsSync(path.join(filesDir, 'ballast'))).toBe(false);
    noteFigures({
      fault: 15,
      name: 'PDF of an invoice, 0 bytes free',
      figures: { status: answer.status },
    });
  });
});
