import type { Files } from '@gatehouse/kit-files/open-files';
import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { type CardBulk, cardBulks } from '@gatehouse/payments-db/card-bulks';
import { pMerchants } from '@gatehouse/payments-db/schema';
import { and, eq } from 'drizzle-orm';
import { useUpload } from '../files/use-upload.ts';
import { readId } from '../read-id.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import type { Db, Tx } from '../till.ts';
import { applyRows } from './apply-rows.ts';
import { judgeRows } from './judge-rows.ts';
import { keepRows } from './keep-rows.ts';
import { readCardFile } from './read-card-file.ts';

type Wish = Pick<CardBulk, 'operation' | 'mode' | 'reason' | 'uploadId' | 'merchantId'>;

type Place = { readonly db: Db; readonly files: Files };

/** Does the same to every card of an uploaded file, in one transaction and once per key; what became of each row is kept. */
export async function bulkCards(
  { db, files }: Place,
  actor: AuditActor,
  request: Wish & { readonly idempotencyKey: string },
): Promise<{ readonly bulkId: string; readonly replayed: boolean }> {
  const { idempotencyKey, ...asked } = request;
  const { accountId: actorId } = signedIn(actor.viewer);
  const wish = { ...asked, reason: readRemark(asked.reason, 'input.reason') };
  if ((wish.operation === 'ALLOCATE') !== (wish.merchantId !== null))
    throw badInput('Name a merchant to allocate cards, and only then.', 'input.merchantId');
  const key = checkedKey(idempotencyKey);
  const use = { actorId, operation: 'bulkCards', key, fingerprint: fingerprint(wish) };
  const { outcome, replayed } = await answerOnce({ db, schema: 'payments' }, use, async (tx) => {
    const { id: bulkId } = await workThrough(tx, files, { wish, actor });
    return { bulkId };
  });
  return { bulkId: outcome.bulkId, replayed };
}

type Work = { readonly wish: Wish; readonly actor: AuditActor };

async function workThrough(tx: Tx, files: Files, { wish, actor }: Work): Promise<CardBulk> {
  const { operation, mode, uploadId, merchantId } = wish;
  const { accountId } = signedIn(actor.viewer);
  if (merchantId !== null) await checkMerchant(tx, merchantId);
  // Read here and not before: a key that was answered needs no file, and by then there may be none.
  const use = { uploadId, accountId, field: 'input.uploadId', now: actor.now };
  const text = await useUpload(tx, files, use);
  const rows = readCardFile(text, { operation, field: 'input.uploadId' });
  const [bulk] = await tx
    .insert(cardBulks)
    .values({ ...wish, actorId: accountId, rowCount: rows.length })
    .returning();
  if (bulk === undefined) throw new Error('The new bulk was not answered.');
  await keepRows(tx, bulk.id, rows);
  const failedCount = await judgeRows(tx, bulk);
  const isSpoiled = mode === 'ALL_OR_NOTHING' && failedCount > 0;
  const doneCount = isSpoiled ? 0 : await applyRows(tx, bulk);
  if (!isSpoiled && doneCount + failedCount !== rows.length)
    throw new Error(`Bulk ${bulk.id} has done ${doneCount} of ${rows.length - failedCount} rows.`);
  await tx.update(cardBulks).set({ doneCount, failedCount }).where(eq(cardBulks.id, bulk.id));
  await recordAudit(tx, actor, {
    verb: 'card.bulk',
    entityType: 'CardBulk',
    entityId: bulk.id,
    after: { ...wish, rowCount: rows.length, doneCount, failedCount },
  });
  return bulk;
}

async function checkMerchant(tx: Tx, id: string): Promise<void> {
  const merchantId = readId(id, 'Merchant');
  const isThere = and(eq(pMerchants.merchantId, merchantId), eq(pMerchants.status, 'ACTIVE'));
  const [merchant] = await tx.select().from(pMerchants).where(isThere);
  if (merchant === undefined) throw notFound('Merchant');
}
