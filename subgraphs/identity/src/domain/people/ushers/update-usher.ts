import type { Usher } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { getPolicy } from '../../accounts/get-policy.ts';
import { lockAccount } from '../../accounts/lock-account.ts';
import { sendActivation } from '../../accounts/send-activation.ts';
import { voidChallenges } from '../../challenges/void-challenges.ts';
import type { Db } from '../../db.ts';
import { changeImage } from '../../files/change-image.ts';
import { takeImage } from '../../files/take-image.ts';
import { countInvitation } from '../../invitations/count-invitation.ts';
import { isUuid } from '../../is-uuid.ts';
import type { Visit } from '../../visit.ts';
import { changeProfile } from '../change-profile.ts';
import { findUshers } from '../find-profiles.ts';
import { usherKind } from '../kinds/usher.ts';
import { readChange, readReplacement } from '../read-change.ts';
import { readContact, type Contact } from '../read-contact.ts';
import { readName } from '../read-name.ts';

export type UsherChange = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly photoUploadId?: string | null | undefined;
};

/** Changes what is known of an usher; what is left out stays, null takes a value away. */
export async function updateUsher(visit: Visit, given: UsherChange): Promise<Usher> {
  const { db, now } = visit;
  const { accountId: inviter } = signedIn(visit.viewer);
  const policy = await getPolicy(db, 'usher');
  const name = readReplacement(given.name, 'input.name', readName);
  const read = (text: string) => readContact(text, 'input.contact', policy);
  const contact = readChange(given.contact, read);
  const field = 'input.photoUploadId';
  const wanted = { uploadId: given.photoUploadId, purpose: 'usher_photo', field } as const;
  const image = await takeImage(visit, wanted);
  // An address that is there already is sent nothing.
  const [known] = await findUshers(db, [given.id]);
  if (contact != null && contact.target !== known?.contact)
    await countInvitation(visit, { target: contact.target, inviter });
  return db.transaction(async (tx) => {
    const before = isUuid(given.id) ? await usherKind.lock(tx, given.id) : undefined;
    if (before === undefined) throw notFound('Usher');
    const replacedFileId = before.photoFileId;
    const photo = await changeImage(tx, { image, replacedFileId, field, now });
    const target = contact === null ? null : contact?.target;
    const change = { name, contact: target, photoUrl: photo?.url, photoFileId: photo?.fileId };
    const wish = { id: before.id, verb: 'update', change: () => change };
    const { row } = await changeProfile(tx, visit, usherKind, wish);
    if (contact !== undefined && row.contact !== before.contact)
      await moveLinks(tx, visit, row, contact);
    return row;
  });
}

/** What was sent to the address before opens nothing any more; who has not chosen a password yet gets a link at the new one. */
async function moveLinks(
  tx: Db,
  visit: Visit,
  { accountId }: Usher,
  contact: Contact | null,
): Promise<void> {
  const account = await lockAccount(tx, accountId);
  await voidChallenges(tx, { accountId, now: visit.now });
  if (account?.status === 'pending' && contact !== null)
    await sendActivation(tx, visit, { accountId, portal: 'usher', ...contact });
}
