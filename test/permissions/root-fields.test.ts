import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph } from '../kit/graph.ts';
import { idOf, manifestsWith } from '../kit/manifests.ts';
import { aMember } from '../kit/members.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { documentsOfRootFields } from './root-field-documents.ts';

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

  await using graph = await openGraph({
    manifests: manifestsWith(documents.map(({ text }) => text)),
  });
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
}, 300_000);

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^(#|field )/.test(line))
    .map((line) => line.split(/\s+/).join(' '));
