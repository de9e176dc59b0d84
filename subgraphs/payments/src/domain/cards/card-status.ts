import type { Card } from '@gatehouse/payments-db/cards';

export type CardStatus = Card['status'];

const ends = ['EXPIRED', 'RETIRED'] as const;

/** Where a card can go from where it is; the same holds in the database. Replaced, expired and retired ones are final. */
export const nextCardStatus: Readonly<Record<CardStatus, readonly CardStatus[]>> = {
  IN_STOCK: ['ALLOCATED', 'ASSIGNED', ...ends],
  ALLOCATED: ['ACTIVE', ...ends],
  ASSIGNED: ['ACTIVE', ...ends],
  ACTIVE: ['BLOCKED', 'LOST', 'REPLACED', ...ends],
  BLOCKED: ['ACTIVE', 'LOST', 'REPLACED', ...ends],
  LOST: ['REPLACED', ...ends],
  REPLACED: [],
  EXPIRED: [],
  RETIRED: [],
};
