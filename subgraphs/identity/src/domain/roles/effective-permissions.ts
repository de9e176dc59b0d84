import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

export type Effective = {
  /** Ids of the catalogue, in order. */
  readonly permissions: readonly number[];
  /** What the membership is limited to; empty for all of its place. */
  readonly branches: readonly string[];
};

/** One membership of a chain; `root` is the one that was asked for, and `depth` how far above it this one stands. */
type Link = {
  readonly root: string;
  readonly depth: number;
  readonly counts: boolean;
  readonly granted: readonly number[];
  readonly allowed: readonly number[];
  readonly denied: readonly number[];
  readonly branches: readonly string[];
  readonly isLimited: boolean;
};

const nothing: Effective = { permissions: [], branches: [] };

/**
 * What memberships allow in the end: the role, with what was allowed beside it, less what was denied; and never more than the
 * parent has at this moment, all the way up. One question to the database, whatever was granted.
 */
export async function effectivePermissions(
  db: Db,
  membershipIds: readonly string[],
  now: Date,
): Promise<Map<string, Effective>> {
  const byRoot = Map.groupBy(await readChains(db, membershipIds, now), ({ root }) => root);
  return new Map([...byRoot].map(([root, links]) => [root, effectiveOf(links)]));
}

function effectiveOf(links: readonly Link[]): Effective {
  const [own, ...above] = links.toSorted((a, b) => a.depth - b.depth);
  // A parent that does not count has nothing to give.
  if (own === undefined || above.some(({ counts }) => !counts)) return nothing;
  const chain = [own, ...above];
  const permissions = chain
    .map(({ granted, allowed, denied }) =>
      new Set([...granted, ...allowed]).difference(new Set(denied)),
    )
    .reduce((ours, theirs) => ours.intersection(theirs));
  const limited = chain
    .filter(({ isLimited }) => isLimited)
    .map(({ branches }) => new Set(branches));
  const branches = limited.length === 0 ? [] : limited.reduce((a, b) => a.intersection(b));
  const names = [...branches].toSorted();
  // No branch means every branch: who is limited to some, of which none is left, may do nothing at all.
  if (limited.length > 0 && names.length === 0) return nothing;
  return { permissions: [...permissions].toSorted((a, b) => a - b), branches: names };
}

async function readChains(db: Db, ids: readonly string[], now: Date): Promise<readonly Link[]> {
  if (ids.length === 0) return [];
  const at = sql`${now.toISOString()}::timestamptz`;
  const wanted = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
  const isLive = sql`(g.expires_at is null or g.expires_at > ${at})`;
  // A branch whose time is over still says that the membership is limited to branches.
  const rows = await db.execute(sql`
    with recursive chain as (
      select id as root, id, parent_id, role_id, true as counts, 0 as depth
      from identity.memberships where id in ${wanted}
      union all
      select
        chain.root, m.id, m.parent_id, m.role_id,
        m.status = 'active' and (m.valid_from is null or m.valid_from <= ${at})
          and (m.valid_to is null or m.valid_to > ${at}),
        chain.depth + 1
      from chain join identity.memberships m on m.id = chain.parent_id
    ) cycle id set is_round using path
    select
      chain.root, chain.depth, chain.counts,
      array(select r.permission_id from identity.role_permissions r where r.role_id = chain.role_id) as granted,
      coalesce(array_agg(p.id) filter (where p.id is not null and g.effect = 'allow' and ${isLive}), '{}') as allowed,
      coalesce(array_agg(p.id) filter (where p.id is not null and g.effect = 'deny' and ${isLive}), '{}') as denied,
      coalesce(array_agg(g.ref) filter (where g.kind = 'branch' and g.effect = 'allow' and ${isLive}), '{}') as branches,
      coalesce(bool_or(g.kind = 'branch'), false) as "isLimited"
    from chain
    left join identity.membership_grants g on g.membership_id = chain.id
    left join identity.permissions p on g.kind = 'permission' and p.key = g.ref
    where not chain.is_round
    group by chain.root, chain.id, chain.depth, chain.counts, chain.role_id`);
  return rows as unknown as readonly Link[];
}
