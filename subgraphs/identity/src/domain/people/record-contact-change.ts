import { recordAudit } from '../audit/record-audit.ts';
import type { Db } from '../db.ts';
import type { Visit } from '../visit.ts';

type Contact = Readonly<Record<string, string | null | undefined>>;

type ContactChange = {
  readonly entityType: 'Customer' | 'Organizer' | 'Merchant';
  readonly entityId: string;
  readonly before: Contact;
  readonly after: Contact;
};

/** Puts on record where people are reached: of one's own profile that alone is worth a look later. No change, no entry. */
export async function recordContactChange(
  tx: Db,
  visit: Visit,
  { entityType, entityId, before, after }: ContactChange,
): Promise<void> {
  const changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return;
  const only = (contact: Contact) => Object.fromEntries(changed.map((key) => [key, contact[key]]));
  await recordAudit(tx, visit, {
    verb: `${entityType.toLowerCase()}.change_contact`,
    entityType,
    entityId,
    before: only(before),
    after: only(after),
  });
}
