import { hashPassword } from '@gatehouse/identity/domain/passwords/hash-password';
import type { Graph } from '../kit/graph.ts';
import { password, unused } from '../kit/roles.ts';

const scopeTypes = { conference: 'conference', isp: 'isp_partner', trade: 'trade_org' } as const;

export type Wishes = {
  readonly portal?: keyof typeof scopeTypes;
  readonly places?: number;
  readonly role?: 'Owner' | 'Member';
  readonly mustChangePassword?: boolean;
};

/** Somebody with a membership of each of so many places of one portal, and with no session yet. */
export async function aMemberOfPlaces({ sql }: Pick<Graph, 'sql'>, wishes: Wishes = {}) {
  const { portal = 'conference', places = 1, role = 'Owner', mustChangePassword = false } = wishes;
  const email = `member-${unused(8)}@mail.example`;
  const hash = await hashPassword(password);
  const [account] = await sql<[{ id: string }]>`
    insert into identity.accounts (realm, password_hash, password_set_at, must_change_password)
    values (${portal}, ${hash}, now(), ${mustChangePassword}) returning id`;
  await sql`
    insert into identity.identifiers (realm, kind, value, account_id)
    values (${portal}, 'email', ${email}, ${account.id})`;
  const rows = await sql<{ id: string; scopeId: string }[]>`
    with person as (
      insert into identity.members (account_id, name) values (${account.id}, 'Ruth Okafor') returning id
    )
    insert into identity.memberships (account_id, portal, role_id, profile_id, scope_type, scope_id)
    select ${account.id}, ${portal}, r.id, person.id, ${scopeTypes[portal]}, gen_random_uuid()
    from person, identity.roles r, generate_series(1, ${places})
    where r.portal = ${portal} and r.name = ${role}
    returning id, scope_id as "scopeId"`;
  return { accountId: account.id, email, portal, memberships: [...rows] };
}
