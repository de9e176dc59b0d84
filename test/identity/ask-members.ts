import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import type { memberPortals } from '../kit/members.ts';
import type { Person } from '../kit/roles.ts';

// What people of a conference, an ISP partner or a trade organisation ask of one another.

type Asker = Pick<Person, 'token'>;

const asks =
  (document: string) =>
  (graph: Graph, { token }: Asker, input: object): Promise<Answer> =>
    graph.ask(document, { input }, { token });

const role = 'role { id name isSystem permissions }';
const membership = 'id role name email status permissions branches subUsersMax parentId';
const invitation = 'invitation { id email name role expiresAt sends }';
const approval = `approval { id status reason membership { ${membership} } }`;

export const createRole = asks(
  `mutation ($input: CreateRoleInput!) { createRole(input: $input) { ${role} } }`,
);
export const updateRole = asks(
  `mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { ${role} } }`,
);
export const deleteRole = asks(
  'mutation ($input: DeleteRoleInput!) { deleteRole(input: $input) { deletedAt } }',
);
export const inviteMember = asks(`mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on InviteMemberPayload { ${invitation} }
    ... on TooManySubUsersError { message subUsersMax }
  }
}`);
export const inviteOwner = asks(
  `mutation ($input: InviteOwnerInput!) { inviteOwner(input: $input) { ${invitation} } }`,
);
export const resendInvitation = asks(
  `mutation ($input: ResendInvitationInput!) { resendInvitation(input: $input) { ${invitation} } }`,
);
export const cancelInvitation = asks(
  'mutation ($input: CancelInvitationInput!) { cancelInvitation(input: $input) { cancelledAt } }',
);
export const updateMembership = asks(
  `mutation ($input: UpdateMembershipInput!) { updateMembership(input: $input) { membership { ${membership} } } }`,
);
export const removeMembership = asks(
  'mutation ($input: RemoveMembershipInput!) { removeMembership(input: $input) { endedAt } }',
);
export const approveRequest = asks(
  `mutation ($input: ApproveRequestInput!) { approveRequest(input: $input) { ${approval} } }`,
);
export const rejectRequest = asks(
  `mutation ($input: RejectRequestInput!) { rejectRequest(input: $input) { ${approval} } }`,
);

const accept = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on AcceptInvitationPayload { status }
    ... on InvalidCodeError { message reason }
    ... on WeakPasswordError { message weakness: reason lengthMin }
  }
}`;

/** Comes in by the door. */
export const signInMember = ({ ask }: Graph, input: object): Promise<Answer> =>
  ask(
    `mutation ($input: SignInMemberInput!) {
      signInMember(input: $input) {
        __typename
        ... on SignInMemberPayload { tokens { accessToken } }
      }
    }`,
    { input },
  );

export type Link = { readonly invitationId: string; readonly code: string };

/** Follows a link, as somebody who is signed in or as nobody. */
export const acceptInvitation = (
  { ask }: Graph,
  input: Link & { readonly password: string },
  by?: Asker,
): Promise<Answer> => ask(accept, { input }, by === undefined ? {} : { token: by.token });

/** What came of following a link, in one word: the status, the reason, or the code of the refusal. */
export const wordFor = ({ data, code }: Answer): string =>
  code ?? data.acceptInvitation.status ?? data.acceptInvitation.reason;

const lists = {
  roles:
    'roles(first: $first, after: $after) { edges { node { id name isSystem permissions } } pageInfo { hasNextPage endCursor } }',
  memberships: `memberships(filter: $filter, first: $first, after: $after) { edges { node { ${membership} scope { type id } portal } } pageInfo { hasNextPage endCursor } }`,
  invitations:
    'invitations(first: $first, after: $after) { edges { node { id email name role sends } } pageInfo { hasNextPage endCursor } }',
  approvals: `approvals(filter: $filter, first: $first, after: $after) { edges { node { id status reason membership { ${membership} } } } pageInfo { hasNextPage endCursor } }`,
};

type ListName = keyof typeof lists;

const filters: Partial<Record<ListName, string>> = {
  memberships: ', $filter: MembershipFilter',
  approvals: ', $filter: ApprovalFilter',
};

/** A page of one of the lists of the asker's place. */
export const listOf = (
  graph: Graph,
  { token }: Asker,
  name: ListName,
  variables: object = {},
): Promise<Answer> =>
  graph.ask(
    `query ($first: Int, $after: String${filters[name] ?? ''}) { ${lists[name]} }`,
    variables,
    { token },
  );

/** The nodes of a page. */
export const nodesOf = (answer: Answer, name: ListName): readonly Record<string, unknown>[] =>
  answer.data[name].edges.map(({ node }: { node: Record<string, unknown> }) => node);

/** The link that went to this address last. */
export async function linkTo(graph: Pick<Graph, 'inbox'>, email: string): Promise<Link> {
  const { text } = await graph.inbox(email);
  const found = /\/accept-invitation\?invitation=([0-9a-f-]{36})&code=([0-9a-f]{64})/.exec(text);
  const [, invitationId, code] = found ?? [];
  if (invitationId === undefined || code === undefined) throw new Error('This text has no link.');
  return { invitationId, code };
}

/** The id of one of a portal's own roles. */
export async function systemRole(
  { sql }: Graph,
  portal: (typeof memberPortals)[number],
  name: string,
): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select id from identity.roles
    where portal = ${portal} and name = ${name} and owner_scope_id is null`;
  if (row === undefined) throw new Error(`The portal ${portal} has no role ${name}.`);
  return row.id;
}

/** The person again with the next token, as their client would get it. */
export async function refreshed<P extends Person>(graph: Graph, person: P): Promise<P> {
  const { data } = await graph.ask(
    'mutation ($input: RefreshTokensInput!) { refreshTokens(input: $input) { tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } } }',
    { input: { refreshToken: person.tokens.refreshToken } },
  );
  const { tokens } = data.refreshTokens;
  return { ...person, tokens, token: tokens.accessToken };
}
