import { messages } from '@gatehouse/identity-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { events, type Events } from '@gatehouse/schema/events';
import { eq } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import {
  messageBudget,
  messageBudgetOf,
  sendsPerTarget,
  sendsPerTargetAndDay,
} from '../throttles/limits.ts';
import type { Hit } from '../throttles/spend-hit.ts';
import { spendHits } from '../throttles/spend-hits.ts';
import type { Visit } from '../visit.ts';
import { queueMessage, type Recipient } from './queue-message.ts';
import { requestedMessage } from './requested-message.ts';

export const sendRequestedJob = 'send-requested-message';

type Tools = Pick<Visit, 'db' | 'keys' | 'publicUrl' | 'log' | 'messagesPerHour'>;

type Requested = PayloadOf<Events, 'message.requested'>;

/**
 * Queues a message that another subgraph asked for, once, as far as the budgets of its target and of the deployment reach. One
 * beyond them is dropped: tried again later, it would fill the budget of those who come then.
 */
export async function sendRequested(tools: Tools, payload: unknown, now: Date): Promise<void> {
  const { db, keys, publicUrl, log } = tools;
  const wish = events['message.requested'].payload.parse(payload);
  const { messageId: requestId, to: target, content } = wish;
  if ((await db.$count(messages, eq(messages.requestId, requestId))) > 0) return;
  const to: Recipient = { channel: target.includes('@') ? 'email' : 'sms', target };
  const { kind } = content;
  const { outcome } = await spendBudgets({ ...tools, now }, { kind, target });
  if (outcome === 'refused') {
    log.warn({ kind }, 'A message was dropped: its budget is spent.');
    const dropped = { requestId, ...to, createdAt: now, refusedAt: now, refusal: 'over budget' };
    await db.insert(messages).values(dropped).onConflictDoNothing();
    return;
  }
  const { portalUrl } = await getPolicy(db, 'customer');
  const said = requestedMessage(content, portalUrl ?? publicUrl);
  const box = { key: keys.messages, now };
  await db.transaction((tx) => queueMessage(tx, box, { ...to, requestId }, said));
}

type Spending = Tools & { readonly now: Date };
type Send = { readonly kind: Requested['content']['kind']; readonly target: string };

/** The narrow limits come first: what they refuse does not eat into what all share. */
async function spendBudgets(spending: Spending, { kind, target }: Send): Promise<Hit> {
  const { messagesPerHour } = spending;
  const narrow = [sendsPerTarget, sendsPerTargetAndDay];
  const hit = await spendHits(spending, narrow, `${kind}\n${target}`);
  if (hit.outcome === 'refused') return hit;
  const wide = [messageBudgetOf(kind, messagesPerHour), messageBudget(messagesPerHour)];
  return spendHits(spending, wide, '');
}
