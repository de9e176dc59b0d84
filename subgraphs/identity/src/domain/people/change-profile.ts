import { notFound } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../audit/record-audit.ts';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import type { Visit } from '../visit.ts';
import { changedFields } from './changed-fields.ts';
import type { Profile, ProfileKind } from './kinds/profile-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

type Change<Row> = {
  readonly id: string;
  /** What was done, for the audit log: `update`. */
  readonly verb: string;
  /** What is undefined stays as it is. May depend on the row, which is locked. */
  readonly change: (row: Row) => { readonly [Field in keyof Row]?: Row[Field] | undefined };
};

export type Changed<Row> = {
  readonly row: Row;
  /** False where everything was as wanted already: nobody is told, and nothing is on record. */
  readonly isChanged: boolean;
};

/** Whoever has the address of a picture sees it; the file's id beside it says as much and opens nothing. */
const withoutLinks = ({ photoUrl: _photo, imageUrl: _image, ...rest }: Fields): Fields => rest;

/** Changes one profile, tells others and puts it on record, or NOT_FOUND. A change that changes nothing leaves no trace. */
export async function changeProfile<Row extends Profile>(
  tx: Db,
  visit: Visit,
  kind: ProfileKind<Row>,
  { id, verb, change }: Change<Row>,
): Promise<Changed<Row>> {
  const before = isUuid(id) ? await kind.lock(tx, id) : undefined;
  if (before === undefined) throw notFound(kind.thing);
  const changed = changedFields(before, change(before));
  if (changed === undefined) return { row: before, isChanged: false };
  const row = await kind.change(tx, before.id, changed.after as Partial<Row>);
  if (row === undefined) throw notFound(kind.thing);
  await kind.publish(tx, row);
  await recordAudit(tx, visit, {
    verb: `${kind.word}.${verb}`,
    entityType: kind.thing,
    entityId: row.id,
    ...(row.accountId === undefined ? {} : { subjectAccountId: row.accountId }),
    before: withoutLinks(changed.before),
    after: withoutLinks(changed.after),
  });
  return { row, isChanged: true };
}
