import { expect } from 'vitest';
import type { Graph } from '../kit/graph.ts';
import type { Person } from '../kit/roles.ts';
import { auditOf } from './audit-of.ts';
import { claimsOf } from './asks.ts';

// What administrators ask about people, with all that they see of them.

export const customerFields = `id name mobile email photoUrl bloodType emergencyContact { name mobile } labels status
  dependents { id name photoUrl } registeredAt`;
export const organizerFields = `id name description imageUrl websiteUrl links isVerified contactMobile contactName
  contactEmail taxNumber status createdAt`;
export const merchantFields = `id shopName description address imageUrl mobile contactName contactEmail notifiesByEmail
  notifiesBySms language isVerified status createdAt`;
export const usherFields =
  'id name photoUrl username contact eventIds supervisedEventIds status createdAt';
export const adminUserFields = 'id name email role photoUrl status createdAt';

const fieldsOf = {
  Customer: `customer { ${customerFields} }`,
  Organizer: `organizer { ${organizerFields} }`,
  Merchant: `merchant { ${merchantFields} }`,
  Usher: `usher { ${usherFields} }`,
  AdminUser: `adminUser { ${adminUserFields} }`,
};

export type Thing = keyof typeof fieldsOf;

const lowered = (word: string) => `${word[0]?.toLowerCase()}${word.slice(1)}`;

/** The document of `updateCustomer` and its like. */
export function mutationOf(verb: string, thing: Thing): string {
  const name = lowered(`${verb}${thing}`);
  const fields = { erase: 'erasedAt', delete: 'deletedAt' }[verb] ?? fieldsOf[thing];
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${input}) { ${name}(input: $input) { ${fields} } }`;
}

/** Does one of those things as somebody; answers the whole of the thing, or when it was done. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields of the thing that it changed.
type Do = (verb: string, input: object) => Promise<any>;

export const doer = (graph: Graph, token: string, thing: Thing): Do => {
  const act: Do = async (verb, input) => {
    const { data, text } = await graph.as(token)(mutationOf(verb, thing), { input });
    if (!data) throw new Error(`${verb}${thing} failed: ${text}`);
    const answer = data[`${verb}${thing}`];
    return answer[lowered(thing)] ?? answer;
  };
  return act;
};

/** The code with which one of those things is refused, or `OK`. */
export const codeOf = async (
  graph: Graph,
  token: string,
  [verb, thing, input]: readonly [verb: string, thing: Thing, input: object],
): Promise<string> => (await graph.as(token)(mutationOf(verb, thing), { input })).code ?? 'OK';

/** The newest entry about a thing, which must name the administrator, their session and where they were. */
export async function newestEntry(graph: Graph, entityId: string, by: Person) {
  const [entry] = await auditOf(graph, entityId);
  expect(entry).toMatchObject({
    source: 'identity',
    accountId: by.accountId,
    membershipId: by.membershipId,
    sessionId: claimsOf(by.token)['sid'],
    portal: 'ADMIN',
    address: expect.stringMatching(/127\.0\.0\.1|::1/),
    userAgent: expect.stringMatching(/./),
    requestId: expect.stringMatching(/./),
  });
  expect(Math.abs(Date.now() - Date.parse(entry?.at ?? ''))).toBeLessThan(60_000);
  const { verb, entityType, before, after } = entry ?? {};
  return { verb, entityType, before, after };
}

/** How many entries there are about a thing. */
export const countEntries = async ({ sql }: Pick<Graph, 'sql'>, entityId: string) =>
  Number(
    (
      await sql`select count(*) as n from identity.audit_entries where entity_id = ${entityId}`
    )[0]?.['n'],
  );

type List = 'customers' | 'organizers' | 'merchants' | 'ushers' | 'adminUsers';

/** The ids on a page of a list, and where it goes on. */
export async function pageOf(
  graph: Graph,
  token: string,
  [field, variables]: readonly [field: List, object],
) {
  const thing = `${field[0]?.toUpperCase()}${field.slice(1, -1)}`;
  const document = `query ($filter: ${thing}Filter, $sort: ${thing}Sort! = NAME_ASC, $first: Int, $after: String) {
    ${field}(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const { data, code, errors } = await graph.as(token)(document, variables);
  const page = data?.[field];
  const edges = (page?.edges ?? []) as readonly { readonly node: { readonly id: string } }[];
  return {
    ids: edges.map(({ node }) => node.id),
    endCursor: page?.pageInfo.endCursor as string | null,
    hasNextPage: page?.pageInfo.hasNextPage as boolean,
    code,
    field: errors?.[0]?.extensions['field'],
  };
}

/** Every id of a list, read in pages of two. */
export async function pagesOf(
  graph: Graph,
  token: string,
  [field, variables]: Parameters<typeof pageOf>[2],
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(graph, token, [
      field,
      { ...variables, first: 2, after },
    ]);
    ids.push(...page.ids);
    if (!page.hasNextPage) return ids;
    after = page.endCursor;
  }
}
