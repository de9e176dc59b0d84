import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../is-uuid.ts';

const countMax = 100;

/**
 * The ids of events where somebody is to work, each once. An event may be unknown here: a place exists before its event is
 * published, and opens no door until then.
 */
export function readEventIds(
  given: readonly string[] | null | undefined,
  field: string,
): readonly string[] {
  if (given == null) return [];
  if (given.length > countMax) throw badInput(`These are at most ${countMax} events.`, field);
  return [...new Set(given.map((id) => readEventId(id, field)))];
}

/** The id of an event in its one spelling. */
export function readEventId(id: string, field: string): string {
  if (!isUuid(id)) throw badInput('This is no id of an event.', field);
  return id.toLowerCase();
}
