import type { Settlement, SplitRule } from '@gatehouse/finances-db/takings';
import type { OrganizerBalance } from '../domain/settlements/organizer-balance.ts';
import type { ShownMirror } from '../domain/mirror/show-mirror.ts';

export type SettlementMapper = Settlement;
export type SplitRuleMapper = SplitRule;
export type OrganizerMapper = { readonly id: string };
export type EventMapper = { readonly id: string };
export type OrganizerBalanceMapper = OrganizerBalance;
export type LedgerMirrorMapper = ShownMirror;
export type SettlementTooEarlyErrorMapper = { readonly dueAt: Date };
export type NothingToSettleErrorMapper = { readonly outcome: 'nothing' };
