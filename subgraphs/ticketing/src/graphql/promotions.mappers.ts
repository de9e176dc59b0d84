import type { PromotionCode } from '@gatehouse/ticketing-db/promotions';

export type PromotionCodeMapper = PromotionCode;
