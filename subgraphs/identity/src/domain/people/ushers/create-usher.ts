import type { Policy, Usher } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { getPolicy } from '../../accounts/get-policy.ts';
import { normalIdentifier } from '../../accounts/normal-identifier.ts';
import { sendActivation } from '../../accounts/send-activation.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Db } from '../../db.ts';
import { countInvitation } from '../../invitations/count-invitation.ts';
import { temporaryPassword } from '../../passwords/temporary-password.ts';
import type { Visit } from '../../visit.ts';
import { addUsher, type NewUsher } from '../add-usher.ts';
import { readContact, type Contact } from '../read-contact.ts';
import { readName } from '../read-name.ts';
import { readEventIds } from './read-event-ids.ts';

export type GivenUsher = {
  readonly username: string;
  readonly name: string;
  readonly contact?: string | null | undefined;
  readonly eventIds?: readonly string[] | null | undefined;
};

export type CreatedUsher = {
  readonly usher: Usher;
  /** Known to nobody but whoever reads this answer; null where the usher gets a link. */
  readonly password: string | null;
};

/** Makes an usher. Who can be reached chooses the password by a link; for who cannot, one is made that lasts one sign-in. */
export async function createUsher(visit: Visit, given: GivenUsher): Promise<CreatedUsher> {
  const { accountId: inviter } = signedIn(visit.viewer);
  const { db, now } = visit;
  const policy = await getPolicy(db, 'usher');
  const who = {
    username: readUsername(given.username, policy),
    name: readName(given.name, 'input.name'),
    eventIds: readEventIds(given.eventIds, 'input.eventIds'),
  };
  const contact =
    given.contact == null ? undefined : readContact(given.contact, 'input.contact', policy);
  if (contact !== undefined) {
    await countInvitation(visit, { target: contact.target, inviter });
    const wanted = { ...who, contact: contact.target, passwordHash: null, now };
    return {
      usher: await db.transaction((tx) => make(tx, visit, wanted, contact)),
      password: null,
    };
  }
  using turn = visit.passwords.admit();
  const password = temporaryPassword();
  const passwordHash = await turn.hash(password);
  const wanted = { ...who, passwordHash, mustChangePassword: true, now };
  return { usher: await db.transaction((tx) => make(tx, visit, wanted)), password };
}

function readUsername(text: string, policy: Policy): string {
  const username = normalIdentifier(policy, text);
  if (username !== undefined) return username;
  const rule = 'A user name has 3 to 60 letters, digits, dots, hyphens and underscores.';
  throw badInput(rule, 'input.username');
}

async function make(tx: Db, visit: Visit, wanted: NewUsher, contact?: Contact): Promise<Usher> {
  const usher = await addUsher(tx, wanted);
  const { accountId } = usher;
  if (contact !== undefined)
    await sendActivation(tx, visit, { accountId, portal: 'usher', ...contact });
  const { username, name, eventIds } = wanted;
  await recordAudit(tx, visit, {
    verb: 'usher.create',
    entityType: 'Usher',
    entityId: usher.id,
    after: { username, name, contact: usher.contact, eventIds },
    subjectAccountId: accountId,
  });
  return usher;
}
