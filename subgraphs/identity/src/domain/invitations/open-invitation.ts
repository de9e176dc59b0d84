import { invitations, type Invitation } from '@gatehouse/identity-db/schema';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { emailAddress } from '../accounts/email-address.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { hashCode, newSecret } from '../challenges/one-time-code.ts';
import type { Place } from '../members/place.ts';
import { plainText } from '../plain-text.ts';
import type { Visit } from '../visit.ts';
import { linkEnd, sendInvitation } from './invitation-link.ts';

type Wanted = Place &
  Pick<
    Invitation,
    | 'target'
    | 'name'
    | 'roleId'
    | 'grants'
    | 'subUsersMax'
    | 'needsApproval'
    | 'parentId'
    | 'invitedBy'
  >;

/** Whom to invite, as it was typed; BAD_USER_INPUT for what is no address or no name. */
export function readInvited(given: { readonly email: string; readonly name: string }) {
  const target = emailAddress(given.email);
  if (target === undefined) throw badInput('This is no e-mail address.', 'input.email');
  return { target, name: plainText(given.name, { field: 'input.name', lengthMax: 100 }) };
}

/** `null` for any number; BAD_USER_INPUT for what is no number of people. */
export function readSubUsersMax(given: number | null): number | null {
  if (given !== null && (given < 0 || given > 10_000))
    throw badInput('There may be 0 to 10000 sub-users.', 'input.subUsersMax');
  return given;
}

/** Opens an invitation and queues its link; CONFLICT while that address has one to that place. In a transaction. */
export async function openInvitation(visit: Visit, wanted: Wanted): Promise<Invitation> {
  const { db: tx, keys, now } = visit;
  await withdrawEarlier(visit, wanted, lte(invitations.expiresAt, now));
  const id = uuidV7(now.getTime());
  const secret = newSecret('link');
  const [invitation] = await tx
    .insert(invitations)
    .values({
      ...wanted,
      id,
      secretHash: hashCode(keys.codes, id, secret),
      expiresAt: linkEnd(now),
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning();
  if (invitation === undefined)
    throw conflict('This address is invited already. Send that invitation again instead.');
  await sendInvitation(visit, { ...invitation, secret });
  const { portal, scopeType, scopeId, roleId, grants, parentId, needsApproval } = invitation;
  await recordAudit(tx, visit, {
    verb: 'invitation.create',
    entityType: 'Invitation',
    entityId: id,
    after: { portal, scopeType, scopeId, roleId, grants, parentId, needsApproval },
  });
  return invitation;
}

type Earlier = Pick<Wanted, 'portal' | 'scopeId' | 'target'>;

/** Withdraws what an address was sent into the same place before. */
export async function withdrawEarlier(
  { db: tx, now }: Pick<Visit, 'db' | 'now'>,
  { portal, scopeId, target }: Earlier,
  condition = sql`true`,
): Promise<void> {
  const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.cancelledAt));
  await tx
    .update(invitations)
    .set({ cancelledAt: now })
    .where(
      and(
        eq(invitations.portal, portal),
        eq(invitations.scopeId, scopeId),
        eq(invitations.target, target),
        isOpen,
        condition,
      ),
    );
}
