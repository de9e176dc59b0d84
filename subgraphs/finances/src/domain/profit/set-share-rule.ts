import { type ShareRule, shareRules } from '@gatehouse/finances-db/profit';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { lockProfit } from '../periods/lock-profit.ts';
import { readMonth } from '../read-month.ts';
import { recordAudit } from '../record-audit.ts';
import { getPartyName } from './get-party-name.ts';
import { getShareRule } from './get-share-rule.ts';
import { readParty } from './party.ts';
import { refuseSharedMonth } from './refuse-shared-month.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly party: Parameters<typeof readParty>[0];
  readonly weight: number;
  readonly fromMonth: string;
};

const weightMax = 1_000_000;

/** Lets a party share by a weight from a month on; its rule before ends there. */
export async function setShareRule(db: Db, actor: AuditActor, wish: Wish) {
  const party = readParty(wish.party, 'input.party');
  const { weight, idempotencyKey } = wish;
  if (weight < 1 || weight > weightMax)
    throw badInput(`A weight lies between 1 and ${weightMax}.`, 'input.weight');
  const fromOn = readMonth(wish.fromMonth, 'input.fromMonth');
  await getPartyName(db, party);
  const terms = { partyKind: party.kind, partyId: party.id, weight, fromOn };
  const use = { operation: 'shareRule.set', idempotencyKey, content: terms };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    await lockProfit(tx);
    await refuseSharedMonth(tx, fromOn);
    return { shareRuleId: await insert(tx, actor, terms) };
  });
  return { shareRule: await getShareRule(db, outcome.shareRuleId), replayed };
}

type Terms = Pick<ShareRule, 'partyKind' | 'partyId' | 'weight' | 'fromOn'>;

async function insert(tx: Tx, actor: AuditActor, terms: Terms): Promise<string> {
  const { partyKind, partyId, fromOn } = terms;
  await tx
    .update(shareRules)
    .set({ untilOn: fromOn })
    .where(
      and(
        eq(shareRules.partyKind, partyKind),
        eq(shareRules.partyId, partyId),
        lt(shareRules.fromOn, fromOn),
        or(isNull(shareRules.untilOn), gt(shareRules.untilOn, fromOn)),
      ),
    );
  const [rule] = await tx
    .insert(shareRules)
    .values({ ...terms, setBy: signedIn(actor.viewer).accountId, setAt: actor.now })
    .returning()
    .catch((error: unknown) => {
      if (brokenKey(error) !== 'share_rules_dates_excl') throw error;
      throw conflict('A rule was set that begins in that month or later.');
    });
  if (rule === undefined) throw new Error('The rule is gone.');
  await recordAudit(tx, actor, {
    verb: 'share_rule.set',
    entityType: 'ShareRule',
    entityId: rule.id,
    after: terms,
  });
  return rule.id;
}
