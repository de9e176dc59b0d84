import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { cacheReader, type CachedCard, type CachedTicket } from './cache-reader.ts';
import { decide, type Decision, type Held, type Wish } from './decide-offline.ts';
import { askShipped } from './shipped.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that its document asks for.
type Data = any;

export type Queued = {
  readonly scanId: string;
  readonly cacheId: string;
  readonly code: string;
  readonly scannedAt: Date;
  readonly verdict: string;
  readonly [wish: string]: unknown;
};

/** A scanning device as its app works: it downloads, decides by itself without a network, and uploads. */
export function offlineDevice(graph: Pick<Graph, 'url'>, token: string, deviceId = 'scanner-1') {
  const held: Held = {
    revocations: new Map(),
    tickets: new Map(),
    cards: new Map(),
    inside: new Map(),
  };
  const queue: Queued[] = [];

  const { ask, pages } = talker(graph, token, held);

  /** Downloads what changed, or everything; answers what came. */
  const sync = async ({ first = 1000, full = false }: { first?: number; full?: boolean } = {}) => {
    const since = full ? null : (held.cache?.cursor ?? null);
    const { cache } = (await ask('OpenCache', { input: { deviceId, since } })).openCache;
    held.cache = cache;
    if (cache.isFull) for (const map of [held.tickets, held.cards, held.revocations]) map.clear();
    const ticketPages = await pages('CachedTickets', first);
    const entries = ticketPages.flatMap((page) => page.entries);
    const revocations = ticketPages.flatMap((page) => page.revocations);
    const cardPages = await pages('CachedCards', first);
    const cards = cardPages.flatMap((page) => page.entries);
    const revokedLookups: string[] = cardPages.flatMap((page) => page.revokedLookups);
    for (const { lookup, sealed } of entries) held.tickets.set(lookup, sealed);
    for (const revocation of revocations) held.revocations.set(revocation.ticketId, revocation);
    for (const { lookup, sealed } of cards) held.cards.set(lookup, sealed);
    for (const lookup of revokedLookups) held.cards.delete(lookup);
    return { cache, entries, revocations, cards, revokedLookups, pages: ticketPages.length };
  };

  /** Decides one scan without a network and keeps it for the next upload. */
  const scan = (code: string, wish: Wish = {}): Decision & { readonly scanId: string } => {
    const at = wish.at ?? new Date();
    const decision = decide(held, code, { ...wish, at });
    const { verdict, reason, ticketId } = decision;
    const { at: _at, ...rest } = wish;
    const isCard = wish.medium === 'NFC';
    const scanId = randomUUID();
    const chosen = isCard && ticketId !== undefined ? { ticketId } : {};
    const said = reason === undefined ? {} : { reason };
    const cacheId: string = held.cache?.id ?? '';
    queue.push({ ...rest, scanId, cacheId, code, scannedAt: at, verdict, ...said, ...chosen });
    return { ...decision, scanId };
  };

  const upload = async (scans: readonly object[] = queue.splice(0)): Promise<Data[]> =>
    (await ask('UploadScans', { input: { deviceId, scans } })).uploadScans.results;

  const readTicket = (code: string): CachedTicket | undefined => cacheReader(held).ticket(code);
  const readCard = (uid: string): CachedCard | undefined => cacheReader(held).card(uid);

  return { deviceId, token, held, queue, sync, scan, upload, readTicket, readCard, ask };
}

/** What a device says to the server, and how it reads all pages of a list. */
function talker(graph: Pick<Graph, 'url'>, token: string, held: Held) {
  const ask = async (name: string, variables: object): Promise<Data> => {
    const answer = await askShipped(graph, name, { token, variables });
    if (answer.errors !== undefined) throw new Error(`${name} failed: ${answer.text}`);
    return answer.data;
  };
  const pages = async (name: 'CachedTickets' | 'CachedCards', first: number): Promise<Data[]> => {
    const field = name === 'CachedTickets' ? 'cachedTickets' : 'cachedCards';
    const all: Data[] = [];
    let after: string | null = null;
    do {
      const data = await ask(name, { cacheId: held.cache?.id, first, after });
      all.push(data[field]);
      after = data[field].next;
    } while (after !== null);
    return all;
  };
  return { ask, pages };
}
