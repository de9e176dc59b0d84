import type { CardBulk } from '@gatehouse/payments-db/card-bulks';
import type { CardStatus } from '../cards/card-status.ts';

type Move = {
  readonly verb: string;
  readonly from: readonly CardStatus[];
  readonly to: CardStatus;
};

/** What each operation does to cards that are there. */
export const bulkMoves = {
  BLOCK: { verb: 'block', from: ['ACTIVE'], to: 'BLOCKED' },
  ACTIVATE: { verb: 'activate', from: ['ASSIGNED', 'BLOCKED'], to: 'ACTIVE' },
  ALLOCATE: { verb: 'allocate', from: ['IN_STOCK'], to: 'ALLOCATED' },
} as const satisfies Record<Exclude<CardBulk['operation'], 'CREATE'>, Move>;
