import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, phonePhoto, photo, text } from '../files/pictures.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer } from '../kit/roles.ts';
import { here, requestUpload, sendFile } from './send-file.ts';

let graph: Graph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { customer { name photoUrl } }
}`;
const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) { ... on AddDependentPayload { dependent { id photoUrl } } }
}`;
const purpose = 'CUSTOMER_PHOTO';

const setPhoto = (token: string, photoUploadId: string | null) =>
  graph.as(token)(UPDATE, { input: { photoUploadId } });

const photoUrlOf = async (token: string): Promise<string | null> =>
  (await graph.as(token)('{ me { photoUrl } }')).data.me.photoUrl;

/** A photo that the customer has sent and shows from now on. */
async function showPhoto(token: string): Promise<string> {
  const bytes = await bytesOf(photo().jpeg());
  const { uploadId } = await sendFile(graph, token, { purpose, bytes });
  const { data } = await setPhoto(token, uploadId);
  return here(graph, data.updateProfile.customer.photoUrl);
}

const statusOf = async (link: string) => (await fetch(link)).status;

test('I-35 WEB-10: a photo with the place where it was taken is shown without it', async () => {
  const { token } = await aCustomer(graph);
  const { uploadId, status } = await sendFile(graph, token, { purpose, bytes: await phonePhoto() });
  expect(status).toBe(204);

  const { data } = await setPhoto(token, uploadId);

  const { photoUrl } = data.updateProfile.customer;
  expect(await photoUrlOf(token)).toBe(photoUrl);
  const answer = await fetch(here(graph, photoUrl));
  const body = Buffer.from(await answer.arrayBuffer());
  const { format, exif, xmp } = await sharp(body).metadata();
  expect([answer.status, format, exif, xmp]).toEqual([200, 'webp', undefined, undefined]);
  expect(body.includes('GPS') || body.includes('Acme')).toBe(false);
});

test('I-35: a file that is no image is refused whatever its name, and nothing changes', async () => {
  const { token } = await aCustomer(graph, { name: 'Leila' });
  const link = await showPhoto(token);
  const before = await photoUrlOf(token);
  const page = text('<!doctype html><title>photo.jpg</title><script>alert(1)</script>');
  const { uploadId } = await sendFile(graph, token, { purpose, bytes: page });

  const answer = await graph.as(token)(UPDATE, { input: { name: 'No', photoUploadId: uploadId } });

  expect(answer.code).toBe('BAD_USER_INPUT');
  expect(answer.errors?.[0]?.extensions?.['field']).toBe('input.photoUploadId');
  expect(await photoUrlOf(token)).toBe(before);
  expect(await statusOf(link)).toBe(200);
  const name = (await graph.as(token)('{ me { name } }')).data.me.name;
  expect(name).toBe('Leila');
});

test('CORE-06: an upload is for one account, one purpose, one use and one hour; all else answers alike', async () => {
  const { token } = await aCustomer(graph);
  const other = await aCustomer(graph);
  const bytes = await bytesOf(photo().png());
  const send = async (who: string, what = purpose) =>
    (await sendFile(graph, who, { purpose: what, bytes })).uploadId;
  const used = await send(token);
  await setPhoto(token, used);
  const expired = await send(token);
  await graph.sql`update identity.uploads set expires_at = now() - interval '1 second' where id = ${expired}`;
  const notSent = (await requestUpload(graph, token, { purpose })).data.requestUpload.uploadId;
  const before = await photoUrlOf(token);

  const unusable = [
    randomUUID(),
    'not-an-id',
    used,
    expired,
    await send(other.token),
    await send(token, 'DEPENDENT_PHOTO'),
  ];
  for (const uploadId of unusable) {
    const { code, errors } = await setPhoto(token, uploadId);
    expect([code, errors?.[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      'This upload cannot be used. Ask for a new one.',
    ]);
  }
  expect((await setPhoto(token, notSent)).errors?.[0]?.message).toBe(
    'No file has been sent for this upload.',
  );
  expect(await photoUrlOf(token)).toBe(before);
});

test('CORE-06: each portal asks for uploads of its own purposes', async () => {
  const people = {
    customer: await aCustomer(graph),
    organizer: await anOrganizer(graph),
    merchant: await aMerchant(graph),
    admin: await anAdmin(graph),
    'admin/Usher': await anAdmin(graph, { role: 'Usher' }),
  };
  const allowed: Record<keyof typeof people, readonly string[]> = {
    customer: ['CUSTOMER_PHOTO', 'DEPENDENT_PHOTO'],
    organizer: ['ORGANIZER_IMAGE'],
    merchant: ['MERCHANT_IMAGE'],
    admin: ['USHER_PHOTO', 'ADMIN_PHOTO'],
    'admin/Usher': ['ADMIN_PHOTO'],
  };
  const purposes = Object.values(allowed).flat();

  for (const [who, { token }] of Object.entries(people))
    for (const each of new Set(purposes)) {
      const { data, code } = await requestUpload(graph, token, { purpose: each, byteCount: 10 });
      const isAllowed = allowed[who as keyof typeof people].includes(each);
      expect(code, `${who} ${each}`).toBe(isAllowed ? undefined : 'FORBIDDEN');
      if (isAllowed) expect(data.requestUpload.bytesMax).toBe(10);
    }
  const nobody = await graph.ask(
    'mutation { requestUpload(input: { purpose: ADMIN_PHOTO, byteCount: 1 }) { uploadId } }',
  );
  expect(nobody.code).toBe('UNAUTHENTICATED');
});

test('CORE-06: a file has up to 5 MB, and exactly as many bytes as were announced', async () => {
  const { token } = await aCustomer(graph);
  const ask = (byteCount: number) => requestUpload(graph, token, { purpose, byteCount });

  for (const byteCount of [0, -1, 5 * 1024 * 1024 + 1]) {
    const { code, errors } = await ask(byteCount);
    expect([code, errors?.[0]?.extensions?.['field']]).toEqual([
      'BAD_USER_INPUT',
      'input.byteCount',
    ]);
  }
  expect((await ask(5 * 1024 * 1024)).code).toBeUndefined();
  const { url } = (await ask(3)).data.requestUpload;
  const tooMany = await fetch(here(graph, url), { method: 'PUT', body: text('abcd') });
  expect(tooMany.status).toBe(400);
});

test('CORE-06: the thirty-first upload of an hour is RATE_LIMITED, for this account alone', async () => {
  const { token } = await aCustomer(graph);
  const other = await aCustomer(graph);
  for (let sent = 0; sent < 30; sent += 1)
    expect((await requestUpload(graph, token, { purpose })).code).toBeUndefined();

  const { code, errors } = await requestUpload(graph, token, { purpose });

  expect(code).toBe('RATE_LIMITED');
  expect(errors?.[0]?.extensions?.['retryAfter']).toBeGreaterThan(0);
  expect((await requestUpload(graph, other.token, { purpose })).code).toBeUndefined();
});

test('WEB-10 WEB-38: a photo that is replaced, taken away or whose dependent is removed is gone from the store', async () => {
  const { token } = await aCustomer(graph);
  const first = await showPhoto(token);
  const second = await showPhoto(token);
  await graph.settle();
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);

  expect((await setPhoto(token, null)).data.updateProfile.customer.photoUrl).toBeNull();
  await graph.settle();
  expect(await statusOf(second)).toBe(404);

  const bytes = await bytesOf(photo().jpeg());
  const { uploadId } = await sendFile(graph, token, { purpose: 'DEPENDENT_PHOTO', bytes });
  const input = { name: 'Lina', relationship: 'daughter', photoUploadId: uploadId };
  const { dependent } = (await graph.as(token)(ADD, { input })).data.addDependent;
  expect(await statusOf(here(graph, dependent.photoUrl))).toBe(200);
  await graph.as(token)(
    'mutation ($id: ID!) { removeDependent(input: { id: $id }) { customer { id } } }',
    { id: dependent.id },
  );
  await graph.settle();
  expect(await statusOf(here(graph, dependent.photoUrl))).toBe(404);
});

test('ORG-08 MER-08 ADM-01: organizers, merchants and administrators show pictures of theirs', async () => {
  const cases = [
    {
      person: await anOrganizer(graph),
      sent: 'ORGANIZER_IMAGE',
      document: `mutation ($id: ID) { result: updateOrganizerProfile(input: { imageUploadId: $id }) {
        profile: organizer { url: imageUrl } } }`,
    },
    {
      person: await aMerchant(graph),
      sent: 'MERCHANT_IMAGE',
      document: `mutation ($id: ID) { result: updateMerchantSettings(input: { imageUploadId: $id }) {
        profile: merchant { url: imageUrl } } }`,
    },
    {
      person: await anAdmin(graph),
      sent: 'ADMIN_PHOTO',
      document: `mutation ($id: ID) { result: updateAdminProfile(input: { photoUploadId: $id }) {
        profile: adminUser { url: photoUrl } } }`,
    },
  ];
  for (const { person, sent, document } of cases) {
    const bytes = await bytesOf(photo().png());
    const { uploadId } = await sendFile(graph, person.token, { purpose: sent, bytes });
    const set = async (id: string | null): Promise<string | null> =>
      (await graph.as(person.token)(document, { id })).data.result.profile.url;

    const url = await set(uploadId);
    expect(await statusOf(here(graph, url ?? '')), sent).toBe(200);
    expect(await set(null), sent).toBeNull();
    await graph.settle();
    expect(await statusOf(here(graph, url ?? '')), sent).toBe(404);
  }
});
