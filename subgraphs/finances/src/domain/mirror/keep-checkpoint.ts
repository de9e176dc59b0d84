import { mirrorCheckpoints } from '@gatehouse/finances-db/takings';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import type { Tx } from '../desk.ts';

/** Keeps what payments says of its side. Two checkpoints up to one transaction say the same. */
export async function keepCheckpoint(
  tx: Tx,
  { watermark, at, rows }: PayloadOf<Events, 'ledger.checkpoint'>,
): Promise<void> {
  await tx
    .insert(mirrorCheckpoints)
    .values({ watermark: BigInt(watermark), at: new Date(at), rows, hasAgreed: false })
    .onConflictDoNothing();
}
