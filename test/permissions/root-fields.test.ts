import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { documentsOfRootFields, type RootFieldDocument } from './root-field-documents.ts';

// Who gets past the rules. `yes`: the field's own code answered, with data or a refusal of its own; `no`: UNAUTHENTICATED or
// FORBIDDEN before it. refreshTokens is open to all, but refuses the invented token of this test.
const table = `
field               nobody  customer  organizer  usher  admin  admin/Usher
me                  no      yes       no         no     no     no
organizer           yes     yes       yes        yes    yes    yes
payment             no      yes       no         no     yes    no
events              yes     yes       yes        yes    yes    yes
event               yes     yes       yes        yes    yes    yes
featuredEvents      yes     yes       yes        yes    yes    yes
categories          yes     yes       yes        yes    yes    yes
venues              yes     yes       yes        yes    yes    yes
gateEvent           no      no        no         yes    no     no
order               no      yes       no         no     yes    no
myOrders            no      yes       no         no     no     no
myTickets           no      yes       no         no     no     no
ticket              no      yes       no         no     yes    no
registerCustomer    yes     yes       yes        yes    yes    yes
verifyRegistration  yes     yes       yes        yes    yes    yes
signInCustomer      yes     yes       yes        yes    yes    yes
verifySignIn        yes     yes       yes        yes    yes    yes
resendCode          yes     yes       yes        yes    yes    yes
refreshTokens       no      no        no         no     no     no
signInAdmin         yes     yes       yes        yes    yes    yes
signInUsher         yes     yes       yes        yes    yes    yes
processPayment      no      yes       no         no     no     no
confirmPayment      no      yes       no         no     no     no
bookTickets         no      yes       no         no     no     no
cancelOrder         no      yes       no         no     no     no
scanTicket          no      no        no         yes    no     no
signOut             no      yes       yes        yes    yes    yes
`;

const roles = ['nobody', 'customer', 'organizer', 'usher', 'admin', 'admin/Usher'] as const;

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
    admin: (await anAdmin(graph)).token,
    'admin/Usher': (await anAdmin(graph, { role: 'Usher' })).token,
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

  expect(rows).toEqual(rowsOf(table));
});

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
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
  for (const client of ['usher', 'customer', 'organizer', 'admin'])
    writeFileSync(join(folder, `${client}.json`), JSON.stringify(manifest));
  return folder;
}
