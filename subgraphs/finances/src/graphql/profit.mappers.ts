import type {
  Partner,
  ProfitAllocation,
  ProfitShare,
  ShareRule,
} from '@gatehouse/finances-db/profit';
import type { Party } from '../domain/profit/party.ts';

export type PartnerMapper = Partner;
export type ProfitPartyMapper = Party;
export type ShareRuleMapper = ShareRule;
export type ProfitShareMapper = ProfitShare;
/** In the currency of its whole. */
export type ProfitAllocationMapper = ProfitAllocation & { readonly currency: string };
