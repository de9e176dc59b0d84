import type { Transfer } from '@gatehouse/ticketing-db/transfers';

export type TransferStatus = Transfer['status'];

/** Where an offer may go from each status; the database refuses any other move. */
export const nextTransferStatus = {
  PENDING: ['ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED'],
  ACCEPTED: [],
  DECLINED: [],
  CANCELLED: [],
  EXPIRED: [],
} as const satisfies Record<TransferStatus, readonly TransferStatus[]>;

type Dated = Pick<Transfer, 'status' | 'expiresAt' | 'decidedAt'>;

/** The offer as it stands at a moment: what is over by the clock is over, whether or not a job has come round to it. */
export const standingAt = <Row extends Dated>(transfer: Row, now: Date): Row =>
  transfer.status === 'PENDING' && transfer.expiresAt <= now
    ? { ...transfer, status: 'EXPIRED', decidedAt: transfer.expiresAt }
    : transfer;
