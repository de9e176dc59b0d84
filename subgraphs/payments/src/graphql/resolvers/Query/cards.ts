import { cardSightOf } from '../../../domain/cards/card-sight.ts';
import { listCards } from '../../../domain/cards/list-cards.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cards: NonNullable<QueryResolvers['cards']> = (_parent, listing, { till, viewer }) =>
  listCards(till.db, { ...listing, sight: cardSightOf(viewer) });
