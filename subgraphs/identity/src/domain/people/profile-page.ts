import { toPage, type Page } from '@gatehouse/kit-subgraph/paging';

type Sorted<Profile> = { readonly profile: Profile; readonly key: string };

/** A page out of `limit + 1` profiles, each with the key by which it was sorted. */
export function profilePage<Profile extends { readonly id: string }>(
  rows: readonly Sorted<Profile>[],
  limit: number,
): Page<Profile> {
  const { edges, pageInfo } = toPage(rows, limit, ({ profile, key }) => [key, profile.id]);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.profile })), pageInfo };
}
