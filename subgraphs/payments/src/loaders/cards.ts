import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { cardSightOf } from '../domain/cards/card-sight.ts';
import { countStock } from '../domain/cards/count-stock.ts';
import { findCards } from '../domain/cards/find-cards.ts';
import { findShopNames } from '../domain/cards/find-shop-names.ts';
import { findSuccessors } from '../domain/cards/find-successors.ts';
import type { Db } from '../domain/till.ts';

/** One statement per kind and tick. */
export function cardLoaders(db: Db, viewer: Viewer | undefined) {
  const sight = cardSightOf(viewer);
  return {
    card: loadById((ids) => findCards(db, ids, sight)),
    successorOf: loadBy(
      (ids) => findSuccessors(db, ids, sight),
      ({ replacesId }) => replacesId ?? '',
    ),
    stockOf: loadManyBy(
      (merchantIds) => countStock(db, merchantIds, sight),
      ({ merchantId }) => merchantId,
    ),
    shop: loadById((ids) => findShopNames(db, ids)),
  };
}
