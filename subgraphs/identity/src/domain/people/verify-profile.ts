import type { Visit } from '../visit.ts';
import { changeProfile } from './change-profile.ts';
import type { Profile, ProfileKind } from './kinds/profile-kind.ts';

type Verifiable = Profile & { readonly verifiedAt: Date | null };

/** Says that a profile is who it claims to be, since now; one of which that was said before keeps its moment. */
export function verifyProfile<Row extends Verifiable>(
  visit: Visit,
  kind: ProfileKind<Row>,
  id: string,
): Promise<Row> {
  const change = ({ verifiedAt }: Row) =>
    (verifiedAt === null ? { verifiedAt: visit.now } : {}) as Partial<Row>;
  return visit.db.transaction(
    async (tx) => (await changeProfile(tx, visit, kind, { id, verb: 'verify', change })).row,
  );
}
