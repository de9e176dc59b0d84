import { findPaidRequest } from '../cards/find-paid-request.ts';
import { isFeeSettled } from '../cards/is-fee-settled.ts';
import type { Db } from '../till.ts';
import { countAsk } from './count-ask.ts';
import { findCustomer } from './find-customer.ts';
import { getMerchant } from './get-merchant.ts';
import { mobileNumber } from './mobile-number.ts';

type Request = { readonly merchantId: string; readonly mobile: string; readonly now: Date };

/** Says whether a card may be handed to whoever has this mobile, and nothing more; every question counts. */
export function verifyCustomer(db: Db, { merchantId, mobile, now }: Request) {
  const number = mobileNumber(mobile);
  return db.transaction(async (tx) => {
    await getMerchant(tx, merchantId);
    const customer = await findCustomer(tx, number);
    await countAsk(tx, {
      kind: 'lookup',
      merchantId,
      customerId: customer?.customerId ?? null,
      now,
    });
    if (customer === undefined) return { isRegistered: false, isFeePaid: false };
    const request = await findPaidRequest(tx, customer.customerId);
    return { isRegistered: true, isFeePaid: isFeeSettled(request) };
  });
}
