import { type Partner, partners } from '@gatehouse/finances-db/profit';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { brokenKey } from '../broken-key.ts';
import type { Db } from '../desk.ts';
import { readName } from '../read-name.ts';
import { recordAudit } from '../record-audit.ts';

/** Adds a partner; CONFLICT for a name that is taken. */
export async function createPartner(db: Db, actor: AuditActor, given: string): Promise<Partner> {
  const name = readName(given, { field: 'input.name', lengthMax: 200 });
  return db.transaction(async (tx) => {
    const [partner] = await tx
      .insert(partners)
      .values({ name, createdAt: actor.now })
      .returning()
      .catch((error: unknown) => {
        if (brokenKey(error) !== 'partners_name_key') throw error;
        throw conflict('There is a partner of this name.');
      });
    if (partner === undefined) throw new Error('The new partner was not answered.');
    await recordAudit(tx, actor, {
      verb: 'partner.create',
      entityType: 'Partner',
      entityId: partner.id,
      after: { name },
    });
    return partner;
  });
}
