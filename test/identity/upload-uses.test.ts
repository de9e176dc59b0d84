import { expect, test } from 'vitest';
import { stored } from '../files/files-of.ts';
import { bytesOf, photo } from '../files/pictures.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { here, sendFile } from './send-file.ts';

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { customer { photoUrl } }
}`;
const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) { ... on AddDependentPayload { dependent { id } } }
}`;
const purpose = 'CUSTOMER_PHOTO';

const setPhoto = ({ as }: Graph, token: string, photoUploadId: string) =>
  as(token)(UPDATE, { input: { photoUploadId } });

const photoUrlOf = async ({ as }: Graph, token: string): Promise<string | null> =>
  (await as(token)('{ me { photoUrl } }')).data.me.photoUrl;

/** A photo that the customer has sent and shows from now on. */
async function showPhoto(graph: Graph, token: string): Promise<string> {
  const bytes = await bytesOf(photo().jpeg());
  const { uploadId } = await sendFile(graph, token, { purpose, bytes });
  const { data } = await setPhoto(graph, token, uploadId);
  return here(graph, data.updateProfile.customer.photoUrl);
}

const statusOf = async (link: string) => (await fetch(link)).status;
const imagesOf = async (on: Graph) =>
  (await stored(on.filesDir)).filter((name) => name.endsWith('.webp'));

/** Whoever is told of a change: nobody can be, and so the change fails, after its picture was made. */
async function whileNobodyCanBeTold(on: Graph, change: () => Promise<unknown>): Promise<void> {
  await on.sql.unsafe(`
    create function public.refuse() returns trigger language plpgsql as
      $$ begin raise 'no room'; end $$;
    create trigger refuse before insert on identity_jobs._private_jobs
      for each row when (new.payload ->> 'to' is not null) execute function public.refuse();`);
  await change();
  await on.sql.unsafe('drop function public.refuse cascade');
}

/** Five dependents at once, with one upload that stands ready to be used. */
async function useFiveTimes(on: Graph, guard: 'on' | 'off') {
  const { token } = await aCustomer(on);
  const bytes = await bytesOf(photo().webp());
  const { uploadId } = await sendFile(on, token, { purpose: 'DEPENDENT_PHOTO', bytes });
  const input = { name: 'Lina', relationship: 'daughter', photoUploadId: uploadId };
  const add = () => on.as(token)(ADD, { input });
  await on.settle();
  await whileNobodyCanBeTold(on, async () => expect((await add()).code).toBe('INTERNAL'));
  if (guard === 'off')
    await on.sql.unsafe(`
      create function public.forget() returns trigger language plpgsql as
        $$ begin new.used_at = null; return new; end $$;
      create trigger forget before update on identity.uploads
        for each row execute function public.forget();`);
  const answers = await Promise.all(Array.from({ length: 5 }, add));
  return answers.map(({ code }) => code ?? 'added').toSorted();
}

test('CORE-06: one upload used five times at the same moment is used once', async () => {
  await using own = await openGraph();

  expect(await useFiveTimes(own, 'on')).toEqual([
    ...Array.from({ length: 4 }, () => 'BAD_USER_INPUT'),
    'added',
  ]);
  expect(await imagesOf(own)).toHaveLength(1);
});

test('CORE-06 control: an upload whose use is not kept is used five times', async () => {
  await using own = await openGraph();

  expect(await useFiveTimes(own, 'off')).toEqual(Array.from({ length: 5 }, () => 'added'));
});

test('CORE-06: one upload taken five times at the same moment leaves one picture', async () => {
  await using graph = await openGraph();
  const { token } = await aCustomer(graph);
  const bytes = await bytesOf(photo().webp());
  const { uploadId } = await sendFile(graph, token, { purpose, bytes });
  const before = (await imagesOf(graph)).length;

  const answers = await Promise.all(
    Array.from({ length: 5 }, () => setPhoto(graph, token, uploadId)),
  );

  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(await imagesOf(graph)).toHaveLength(before + 1);
});

test('CORE-06: uploads that nobody used, and pictures whose change failed, are gone after their hour', async () => {
  await using own = await openGraph();
  const { token } = await aCustomer(own);
  const kept = await showPhoto(own, token);
  const bytes = await bytesOf(photo().jpeg());
  await sendFile(own, token, { purpose, bytes });
  const { uploadId } = await sendFile(own, token, { purpose, bytes });
  await whileNobodyCanBeTold(own, async () =>
    expect((await setPhoto(own, token, uploadId)).code).toBe('INTERNAL'),
  );
  expect(here(own, (await photoUrlOf(own, token)) ?? '')).toBe(kept);
  expect(await stored(own.filesDir)).toHaveLength(3);

  await own.sql`update identity.uploads set expires_at = now() - interval '61 minutes'`;
  await own.sql`select identity_jobs.add_job('forget-uploads'::text, '{}'::json)`;
  await own.settle();

  expect(await stored(own.filesDir)).toHaveLength(1);
  expect(await statusOf(kept)).toBe(200);
  expect(await own.sql`select id from identity.uploads`).toEqual([]);
});
