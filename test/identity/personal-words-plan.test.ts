import { listPersonalWords } from '@gatehouse/identity/domain/accounts/list-personal-words';
import * as tables from '@gatehouse/identity-db/schema';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anOrganizer } from '../kit/roles.ts';

const crowd = 20_000;

test(`I-16: among ${crowd} memberships what is known of a person is found by an index`, async () => {
  await using graph = await openGraph({ worker: false });
  const { sql } = graph;
  const { accountId, id } = await anOrganizer(graph);
  await sql`update identity.organizers set contact_name = 'Ines Moreau' where id = ${id}`;
  await sql`
    with made as (
      insert into identity.accounts (realm) select 'events' from generate_series(1, ${crowd}) returning id
    )
    insert into identity.memberships (account_id, portal, role_id, profile_id)
    select made.id, 'organizer', roles.id, uuidv7() from made, identity.roles where portal = 'organizer'`;
  await sql`
    insert into identity.organizers (name, created_at) select 'Somebody', now() from generate_series(1, ${crowd})`;
  await sql`analyze`;
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });

  const words = await listPersonalWords(
    drizzle(sql, { schema: tables, logger: { logQuery } }),
    accountId,
  );

  expect(words).toContain('Ines Moreau');
  const [{ text, params } = { text: '', params: [] }] = asked;
  const plan = await sql.unsafe(`explain ${text}`, params as string[]);
  const lines = plan.map((row) => String(row['QUERY PLAN']));
  expect(lines.filter((line) => line.includes('Seq Scan on memberships'))).toEqual([]);
  expect(lines.filter((line) => line.includes('memberships')).length).toBeGreaterThan(0);
});
