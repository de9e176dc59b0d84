import type { CardRequest } from '@gatehouse/payments-db/cards';

export type CardRequestMapper = CardRequest;
