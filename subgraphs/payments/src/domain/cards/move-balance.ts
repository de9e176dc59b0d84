import { sql } from 'drizzle-orm';
import { books } from '../books.ts';
import { platformCurrency } from '../platform-currency.ts';
import type { Tx } from '../till.ts';
import { openWallet } from '../wallets/open-wallet.ts';
import type { TransferRefusal } from './transfer-refusal.ts';

type Move = {
  readonly from: string;
  readonly to: string;
  readonly cardId: string;
  readonly actorId: string;
  readonly sourceId: string;
  /** False: the wallets are only looked at, and nothing goes. */
  readonly isWanted: boolean;
};

type Moved =
  | { readonly outcome: 'moved'; readonly movedMinor: bigint }
  | { readonly outcome: 'refused'; readonly reason: TransferRefusal };

type Locked = { readonly id: string; readonly balance: string; readonly kept: string };

/** Takes all that is in one holder's wallet to another's by one journal; refused while anything of it is promised. */
export async function moveBalance(tx: Tx, move: Move): Promise<Moved> {
  const { from, to, cardId, actorId, sourceId, isWanted } = move;
  const fromId = await openWallet(tx, from, platformCurrency);
  const toId = await openWallet(tx, to, platformCurrency);
  // Until the end of the transaction nobody reserves anything of it: what is seen here stays so.
  const locked = await tx.execute<Locked>(sql`
    select id, balance_minor::text as balance, (held_minor + incoming_minor)::text as kept
    from payments.lock_wallets(array[${fromId}, ${toId}]::uuid[])`);
  const wallet = [...locked].find(({ id }) => id === fromId);
  if (wallet === undefined) throw new Error(`Wallet ${fromId} is gone.`);
  if (BigInt(wallet.kept) > 0n) return { outcome: 'refused', reason: 'HOLD_OPEN' };
  const movedMinor = isWanted ? BigInt(wallet.balance) : 0n;
  if (movedMinor === 0n) return { outcome: 'moved', movedMinor };
  const posted = await books.post(tx, {
    kind: 'holder.transfer',
    sourceId,
    actorId,
    memo: { cardId },
    lines: [
      { account: fromId, amountMinor: -movedMinor },
      { account: toId, amountMinor: movedMinor, loads: true },
    ],
  });
  switch (posted.outcome) {
    case 'POSTED':
      return { outcome: 'moved', movedMinor };
    case 'FROZEN':
    case 'CLOSED':
      return { outcome: 'refused', reason: 'WALLET_FROZEN' };
    case 'CEILING':
      return { outcome: 'refused', reason: 'CEILING' };
    default:
      throw new Error(`A holder's balance cannot be moved: ${posted.outcome}.`);
  }
}
