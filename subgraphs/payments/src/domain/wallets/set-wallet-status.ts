import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { sql } from 'drizzle-orm';
import { books } from '../books.ts';
import { recordAudit } from '../record-audit.ts';
import type { Db } from '../till.ts';
import { findWallets, type Wallet } from './find-wallets.ts';

type Change = {
  readonly walletId: string;
  readonly status: 'open' | 'frozen';
  readonly reason: string;
};

const reasonMax = 1000;

/** Freezes a wallet or opens it again, and puts it on record with its reason; doing it twice is the same as once. */
export async function setWalletStatus(db: Db, actor: AuditActor, change: Change): Promise<Wallet> {
  const { walletId, status } = change;
  const reason = change.reason.trim();
  if (reason === '' || reason.length > reasonMax || !reason.isWellFormed() || reason.includes('\0'))
    throw badInput(`Write between 1 and ${reasonMax} characters.`, 'input.reason');
  return db.transaction(async (tx) => {
    // The books let nobody lock their rows: whoever else changes the status waits here instead.
    await tx.execute(sql`
      select pg_advisory_xact_lock(hashtextextended(${`payments.wallet ${walletId.toLowerCase()}`}, 0))`);
    const [wallet] = await findWallets(tx, [walletId], 'all');
    if (wallet === undefined) throw notFound('Wallet');
    if (wallet.status === status) return wallet;
    if (wallet.status === 'closed') throw conflict('This wallet is closed.');
    await books.setAccountStatus(tx, wallet.id, status);
    await recordAudit(tx, actor, {
      verb: status === 'frozen' ? 'wallet.freeze' : 'wallet.unfreeze',
      entityType: 'Wallet',
      entityId: wallet.id,
      before: { status: wallet.status },
      after: { status, reason },
    });
    return { ...wallet, status };
  });
}
