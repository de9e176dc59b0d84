import { type Assignment, assignments } from '@gatehouse/payments-db/cards';
import { eq } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** An assignment as it is now, which the viewer came by through a key of their own. */
export async function getAssignment(tx: Tx, id: string): Promise<Assignment> {
  const [assignment] = await tx.select().from(assignments).where(eq(assignments.id, id));
  if (assignment === undefined) throw new Error(`Assignment ${id} is gone.`);
  return assignment;
}
