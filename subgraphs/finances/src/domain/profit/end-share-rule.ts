import { shareRules } from '@gatehouse/finances-db/profit';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { lockProfit } from '../periods/lock-profit.ts';
import { readId } from '../read-id.ts';
import { readMonth } from '../read-month.ts';
import { recordAudit } from '../record-audit.ts';
import { getShareRule } from './get-share-rule.ts';
import { refuseSharedMonth } from './refuse-shared-month.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly shareRuleId: string;
  readonly untilMonth: string;
};

/** Lets a rule hold no longer than up to a month; never longer than it would. */
export async function endShareRule(db: Db, actor: AuditActor, wish: Wish) {
  const shareRuleId = readId(wish.shareRuleId, 'Share rule');
  const untilOn = readMonth(wish.untilMonth, 'input.untilMonth');
  const use = {
    operation: 'shareRule.end',
    idempotencyKey: wish.idempotencyKey,
    content: { shareRuleId, untilOn },
  };
  const { replayed } = await doOnce(db, actor, use, async (tx) => {
    await lockProfit(tx);
    const rule = await getShareRule(tx, shareRuleId);
    if (untilOn <= rule.fromOn)
      throw badInput('It holds for one month at least.', 'input.untilMonth');
    if (rule.untilOn !== null && rule.untilOn < untilOn) throw conflict('It ends before that.');
    await refuseSharedMonth(tx, untilOn);
    await tx.update(shareRules).set({ untilOn }).where(eq(shareRules.id, shareRuleId));
    await recordAudit(tx, actor, {
      verb: 'share_rule.end',
      entityType: 'ShareRule',
      entityId: shareRuleId,
      before: { untilOn: rule.untilOn },
      after: { untilOn },
    });
    return { shareRuleId };
  });
  return { shareRule: await getShareRule(db, shareRuleId), replayed };
}
