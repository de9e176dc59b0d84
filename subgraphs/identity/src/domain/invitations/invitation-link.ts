import type { Invitation } from '@gatehouse/identity-db/schema';
import { getPolicy } from '../accounts/get-policy.ts';
import type { MessageContent } from '../messages/message-content.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { invitationMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';

/** How long a link works. */
const linkDays = 7;

export const linkEnd = (now: Date): Date => new Date(now.getTime() + linkDays * 86_400_000);

const places = {
  conference: 'a conference',
  isp: 'an ISP partner',
  trade: 'a trade organisation',
};

type Sending = Pick<Invitation, 'id' | 'portal' | 'target'> & { readonly secret: string };

/** Queues the message with the link, in the transaction that made its secret. */
export async function sendInvitation(
  { db: tx, keys, now, publicUrl }: Visit,
  { id, portal, target, secret }: Sending,
): Promise<void> {
  const { portalUrl } = await getPolicy(tx, portal);
  const link = `${portalUrl ?? publicUrl}/accept-invitation?invitation=${id}&code=${secret}`;
  const place = places[portal];
  const message: MessageContent = invitationMessage(link, { place, days: linkDays });
  await queueMessage(tx, { key: keys.messages, now }, { channel: 'email', target }, message);
}
