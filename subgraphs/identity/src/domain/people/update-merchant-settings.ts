import { merchants, type Merchant } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import { publish } from '../publish.ts';
import type { Visit } from '../visit.ts';
import { merchantPayload } from './profile-payloads.ts';
import { readReplacement } from './read-change.ts';
import { readLanguage } from './read-language.ts';
import { readMerchant, type GivenMerchant } from './read-merchant.ts';
import { recordContactChange } from './record-contact-change.ts';

export type GivenSettings = GivenMerchant & {
  readonly notifiesByEmail?: boolean | null | undefined;
  readonly notifiesBySms?: boolean | null | undefined;
  readonly language?: string | null | undefined;
  readonly imageUploadId?: string | null | undefined;
};

/** Changes what a merchant says about itself and how it wants to be told news. */
export async function updateMerchantSettings(
  visit: Visit,
  merchantId: string,
  given: GivenSettings,
): Promise<Merchant> {
  const { db, now } = visit;
  const change = { ...readMerchant(given), ...readSettings(given) };
  const field = 'input.imageUploadId';
  const wanted = { uploadId: given.imageUploadId, purpose: 'merchant_image', field } as const;
  const taken = await takeImage(visit, wanted);
  const isThere = and(eq(merchants.id, merchantId), isNull(merchants.deletedAt));
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(merchants).where(isThere).for('update');
    if (before === undefined) throw notFound('Merchant');
    const replacedFileId = before.imageFileId;
    const image = await changeImage(tx, { image: taken, replacedFileId, field, now });
    const [merchant] = await tx
      .update(merchants)
      .set({
        ...change,
        imageUrl: image?.url,
        imageFileId: image?.fileId,
        version: sql`${merchants.version} + 1`,
      })
      .where(isThere)
      .returning();
    if (merchant === undefined) throw new Error('The merchant under the lock was not answered.');
    await publish(tx, 'merchant.updated', merchantPayload(merchant));
    await recordContactChange(tx, visit, {
      entityType: 'Merchant',
      entityId: merchantId,
      before: contactOf(before),
      after: contactOf(merchant),
    });
    return merchant;
  });
}

const readSettings = ({ notifiesByEmail, notifiesBySms, language }: GivenSettings) => ({
  notifiesByEmail: readReplacement(notifiesByEmail, 'input.notifiesByEmail', asItIs),
  notifiesBySms: readReplacement(notifiesBySms, 'input.notifiesBySms', asItIs),
  language: readReplacement(language, 'input.language', readLanguage),
});

const asItIs = (value: boolean): boolean => value;

const contactOf = ({ contactName, contactEmail }: Merchant) => ({ contactName, contactEmail });
