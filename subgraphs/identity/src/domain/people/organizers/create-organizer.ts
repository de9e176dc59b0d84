import type { Organizer } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { welcomePerson } from '../../accounts/welcome-person.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { countInvitation } from '../../invitations/count-invitation.ts';
import type { Visit } from '../../visit.ts';
import { addOrganizer } from '../add-organizer.ts';
import { readContactMobile } from '../read-contact-mobile.ts';
import { readName } from '../read-name.ts';
import { readOrganizer, type GivenOrganizer } from '../read-organizer.ts';
import { readChange } from '../read-change.ts';
import { readTaxNumber } from '../read-tax-number.ts';

export type NewOrganizer = Omit<GivenOrganizer, 'name'> & {
  readonly name: string;
  /** Of the person who will sign in. */
  readonly contactMobile: string;
  readonly taxNumber?: string | null | undefined;
};

/** Makes an organizer; whoever will act for it chooses the password, by a link, or has an account already. */
export async function createOrganizer(visit: Visit, given: NewOrganizer): Promise<Organizer> {
  const { accountId: inviter } = signedIn(visit.viewer);
  const { db, now } = visit;
  const profile = {
    ...readOrganizer(given),
    name: readName(given.name, 'input.name'),
    taxNumber: readChange(given.taxNumber, (text) => readTaxNumber(text, 'input.taxNumber')),
  };
  const number = { mobile: given.contactMobile, field: 'input.contactMobile' };
  const mobile = await readContactMobile(db, { portal: 'organizer', ...number });
  await countInvitation(visit, { target: mobile, inviter });
  return db.transaction(async (tx) => {
    const added = await addOrganizer(tx, { ...profile, mobile, passwordHash: null, now });
    const { organizer, accountId } = added;
    const place = organizer.name;
    await welcomePerson(tx, visit, { portal: 'organizer', accountId, mobile, place });
    await recordAudit(tx, visit, {
      verb: 'organizer.create',
      entityType: 'Organizer',
      entityId: organizer.id,
      after: { ...profile, mobile },
      subjectAccountId: accountId,
    });
    return organizer;
  });
}
