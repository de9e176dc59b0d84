import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { unused } from '../kit/roles.ts';
import { deliverTo } from './deliver.ts';

type CardWishes = {
  readonly cardId?: string;
  readonly version?: number;
  readonly uid?: string;
  /** Whose it is; nobody's when null. */
  readonly holderId: string | null;
  readonly isActive?: boolean;
};

/** A card as payments tells of it; answers its number. */
export async function aCard(
  graph: Pick<Graph, 'databaseUrl' | 'secret'>,
  { cardId = randomUUID(), version = 1, uid, holderId, isActive = true }: CardWishes,
): Promise<{ readonly cardId: string; readonly uid: string }> {
  await using ticketing = deliverTo(graph);
  const number = uid ?? `04${unused(12)}`;
  const status = isActive ? 'ACTIVE' : 'BLOCKED';
  const told = { cardId, version, uid: number, holderId, status, isActive };
  await ticketing.deliver('card.updated', told);
  return { cardId, uid: number };
}
