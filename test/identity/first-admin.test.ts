import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { password } from '../kit/roles.ts';
import { claimsOf, signInAdmin } from './asks.ts';
import { activateAccount, linkTo } from './door-asks.ts';
import { openIdentity } from './open-identity.ts';

test('CORE-08: an empty deployment invites its first administrator, once, who then is a SuperAdmin', async () => {
  const email = 'first@gatehouse.example';
  await using graph = await openGraph({ environment: { FIRST_ADMIN_EMAIL: email } });
  const { page: _page, ...link } = await linkTo(graph, email);

  const { data } = await activateAccount(graph, { ...link, password });
  expect(data.activateAccount).toMatchObject({ portal: 'ADMIN' });
  const signedIn = await signInAdmin(graph, { email, password });
  const { accessToken } = signedIn.data.signInAdmin.tokens;
  expect(claimsOf(accessToken)).toMatchObject({ por: 'admin', rol: 'SuperAdmin' });

  const later = { FIRST_ADMIN_EMAIL: 'later@gatehouse.example' };
  await using _again = await openIdentity(graph, later);
  const [count] = await graph.sql`
    select (select count(*)::int from identity.admin_users) as people,
      (select count(*)::int from identity.audit_entries where verb = 'admin-user.create') as entries`;
  expect(count).toEqual({ people: 1, entries: 1 });
});
