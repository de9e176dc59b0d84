import type { Merchant } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { welcomePerson } from '../../accounts/welcome-person.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { countInvitation } from '../../invitations/count-invitation.ts';
import type { Visit } from '../../visit.ts';
import { addMerchant } from '../add-merchant.ts';
import { readContactMobile } from '../read-contact-mobile.ts';
import { readName } from '../read-name.ts';
import { readMerchant, type GivenMerchant } from '../read-merchant.ts';

export type NewMerchant = Omit<GivenMerchant, 'shopName'> & {
  readonly shopName: string;
  /** Of the person who will sign in. */
  readonly mobile: string;
};

/** Makes a merchant; whoever will act for it chooses the password, by a link, or has an account already. */
export async function createMerchant(visit: Visit, given: NewMerchant): Promise<Merchant> {
  const { accountId: inviter } = signedIn(visit.viewer);
  const { db, now } = visit;
  const profile = {
    ...readMerchant(given),
    shopName: readName(given.shopName, 'input.shopName'),
  };
  const number = { mobile: given.mobile, field: 'input.mobile' };
  const mobile = await readContactMobile(db, { portal: 'merchant', ...number });
  await countInvitation(visit, { target: mobile, inviter });
  return db.transaction(async (tx) => {
    const added = await addMerchant(tx, { ...profile, mobile, passwordHash: null, now });
    const { merchant, accountId } = added;
    const place = merchant.shopName;
    await welcomePerson(tx, visit, { portal: 'merchant', accountId, mobile, place });
    await recordAudit(tx, visit, {
      verb: 'merchant.create',
      entityType: 'Merchant',
      entityId: merchant.id,
      after: { ...profile, mobile },
      subjectAccountId: accountId,
    });
    return merchant;
  });
}
