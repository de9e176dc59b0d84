import { partners } from '@gatehouse/finances-db/profit';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { getOrganizer } from '../get-organizer.ts';
import type { Party } from './party.ts';

/** What a party is called, or NOT_FOUND where there is none of its kind. */
export async function getPartyName(tx: Tx, { kind, id }: Party): Promise<string> {
  if (kind === 'COMPANY') return 'The company';
  if (kind === 'ORGANIZER') return (await getOrganizer(tx, id)).name;
  const [partner] = await tx.select().from(partners).where(eq(partners.id, id));
  if (partner === undefined) throw notFound('Partner');
  return partner.name;
}
