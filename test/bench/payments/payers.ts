import type postgres from 'postgres';
import { programmeCurrency } from '../data/programme.ts';

/** Somebody who pays: the token, and a card whose wallet never runs dry. */
export type Payer = { readonly token: string; readonly cardId: string };

/** What no run of payments spends. */
const wealthMinor = 1_000_000_000_000;

/** Gives each of these customers an active card and a full wallet. */
export async function enrich(
  sql: postgres.Sql,
  tokens: readonly string[],
): Promise<readonly Payer[]> {
  const holders = tokens.map(holderOf);
  const cards = await sql<{ id: string; holder: string }[]>`
    with made as (
      insert into payments.cards (uid, serial, status, holder_id)
      select 'BE' || lpad(n::text, 12, '0'), 'BENCH-' || n, 'ACTIVE', holder
      from unnest(${holders}::uuid[]) with ordinality as given (holder, n) returning *
    ), told as (
      insert into payments.card_events (card_id, version, verb, to_status, holder_id)
      select id, version, 'create', status, holder_id from made
    )
    select id, holder_id as holder from made`;
  const currency = programmeCurrency;
  for (const owner of holders) {
    const wallet = { kind: 'wallet', owner, currency, amount: String(wealthMinor) };
    const lines = [{ kind: 'suspense', currency, amount: String(-wealthMinor) }, wallet];
    const journal = JSON.stringify({ kind: 'bench.given', sourceId: owner, lines });
    await sql`select payments.post(${journal}::text::jsonb)`;
  }
  const cardOf = new Map(cards.map(({ id, holder }) => [holder, id]));
  return tokens.map((token) => ({ token, cardId: cardOf.get(holderOf(token)) ?? '' }));
}

const holderOf = (token: string): string => {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return (JSON.parse(claims) as { readonly prf: string }).prf;
};
