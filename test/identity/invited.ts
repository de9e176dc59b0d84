import type { Graph } from '../kit/graph.ts';
import { aMember, type MemberPerson } from '../kit/members.ts';
import { inviteMember, linkTo, systemRole } from './ask-members.ts';

let last = 0;

/** An address that nobody has. */
export const freshEmail = () => `guest-${(last += 1)}@example.com`;

/** An owner of a place, and somebody who is invited into it. */
export async function invited(
  graph: Graph,
  portal: MemberPerson['portal'] = 'isp',
  email = freshEmail(),
) {
  const owner = await aMember(graph, { portal });
  const roleId = await systemRole(graph, portal, 'Member');
  const { data } = await inviteMember(graph, owner, { email, name: 'Sam Okafor', roleId });
  const id: string = data.inviteMember.invitation.id;
  return { owner, email, roleId, id, link: await linkTo(graph, email) };
}

/** What somebody with this address is, where. */
export const membershipsOf = ({ sql }: Graph, email: string) => sql`
  select membership.id, membership.status, membership.parent_id, membership.scope_type,
    membership.scope_id, role.name as role, member.name
  from identity.memberships as membership
  join identity.roles as role on role.id = membership.role_id
  join identity.identifiers using (account_id)
  join identity.members as member using (account_id)
  where value = ${email} order by membership.id`;
