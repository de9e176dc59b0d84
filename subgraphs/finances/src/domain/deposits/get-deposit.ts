import { type Deposit, deposits } from '@gatehouse/finances-db/deposits';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { readId } from '../read-id.ts';

/** The deposit, or NOT_FOUND. */
export async function getDeposit(tx: Tx, id: string): Promise<Deposit> {
  const isIt = eq(deposits.id, readId(id, 'Deposit'));
  const [deposit] = await tx.select().from(deposits).where(isIt);
  if (deposit === undefined) throw notFound('Deposit');
  return deposit;
}
