import { platformLedgers } from '../../../domain/platform-ledgers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const ledgerHealth: NonNullable<QueryResolvers['ledgerHealth']> = () => platformLedgers;
