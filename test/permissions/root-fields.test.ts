import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portals } from '@gatehouse/kit-subgraph/viewer';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { documentsOfRootFields, type RootFieldDocument } from './root-field-documents.ts';

const roles = [
  'nobody',
  'customer',
  'organizer',
  'merchant',
  'usher',
  'SuperAdmin',
  'Admin',
  'Support',
  'Usher',
  'owner',
] as const;

test('CORE-10: every root field is open to exactly the roles of the table', async () => {
  await using introspected = await openGraph();
  const { data } = await introspected.ask(getIntrospectionQuery());
  // Signing out last: it ends the session that the other fields are asked with.
  const documents = documentsOfRootFields(buildClientSchema(data)).toSorted(
    (a, b) => Number(a.field === 'signOut') - Number(b.field === 'signOut'),
  );

  await using graph = await openGraph({ manifests: manifestOf(documents) });
  const { eventId } = await anEvent(graph);
  const tokens = {
    nobody: undefined,
    customer: (await aCustomer(graph)).token,
    organizer: (await anOrganizer(graph)).token,
    usher: (await anUsher(graph, { eventId })).token,
    merchant: (await aMerchant(graph)).token,
    SuperAdmin: (await anAdmin(graph, { role: 'SuperAdmin' })).token,
    Admin: (await anAdmin(graph, { role: 'Admin' })).token,
    Support: (await anAdmin(graph, { role: 'Support' })).token,
    Usher: (await anAdmin(graph, { role: 'Usher' })).token,
    owner: (await aMember(graph, { portal: 'isp', scopeId: randomUUID(), role: 'Owner' })).token,
  };
  await graph.settle();
  const rows: string[] = [];
  for (const { field, text } of documents) {
    const cells: string[] = [];
    for (const role of roles) {
      const body = { documentId: `sha256:${idOf(text)}` };
      const token = tokens[role];
      const answer = await post(graph.url, body, token === undefined ? {} : { token });
      cells.push(['UNAUTHENTICATED', 'FORBIDDEN'].includes(answer.code ?? '') ? 'no' : 'yes');
      expect(answer.code, `${field} as ${role}`).not.toBe('DOCUMENT_NOT_ALLOWED');
    }
    rows.push([field, ...cells].join(' '));
  }

  expect(rows).toEqual(rowsOf(readFileSync(new URL('root-fields.txt', import.meta.url), 'utf8')));
}, 120_000);

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^(#|field )/.test(line))
    .map((line) => line.split(/\s+/).join(' '));

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every client ships every document, so that what refuses is a rule and never the manifest. */
function manifestOf(documents: readonly RootFieldDocument[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-manifests-'));
  const operations = documents.map(({ field, text }) => ({
    id: idOf(text),
    name: `Ask_${field}`,
    type: text.split(' ', 1)[0],
    body: text,
  }));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  for (const client of portals)
    writeFileSync(join(folder, `${client}.json`), JSON.stringify(manifest));
  return folder;
}
