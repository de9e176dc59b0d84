import { type SplitRule, splitRules } from '@gatehouse/finances-db/takings';
import { nobody } from '@gatehouse/kit-ledger/open-ledger';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { dayOf } from '../day-of.ts';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';

type Wish = Pick<SplitRule, 'scope' | 'organizerWeight' | 'platformWeight' | 'fromOn'> & {
  readonly idempotencyKey: string;
  readonly scopeId?: string | null | undefined;
};

const weightMax = 1_000_000;

/** Sets the rule of a scope from a day on. The one before ends there; CONFLICT where one was set that begins later. */
export async function setSplitRule(db: Db, actor: AuditActor, wish: Wish) {
  const { idempotencyKey, ...rule } = wish;
  const terms = { ...rule, ...checked(wish) };
  const use = { operation: 'splitRule.set', idempotencyKey, content: terms };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    const splitRuleId = await insert(tx, actor, terms);
    return { splitRuleId };
  });
  const [splitRule] = await db
    .select()
    .from(splitRules)
    .where(eq(splitRules.id, outcome.splitRuleId));
  if (splitRule === undefined) throw notFound('Split rule');
  return { splitRule, replayed };
}

function checked({ scope, scopeId, organizerWeight, platformWeight, fromOn }: Wish) {
  const weights = [organizerWeight, platformWeight];
  if (weights.some((weight) => weight < 0 || weight > weightMax) || weights.every((w) => w === 0))
    throw badInput(`Weights are 0 to ${weightMax}, and not both are 0.`, 'input.organizerWeight');
  const day = new Date(`${fromOn}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || dayOf(day) !== fromOn)
    throw badInput('This is no day, such as 2026-01-31.', 'input.fromOn');
  if (scope === 'PLATFORM') {
    if (scopeId !== null && scopeId !== undefined)
      throw badInput('The platform has one rule.', 'input.scopeId');
    return { scopeId: nobody };
  }
  if (typeof scopeId !== 'string' || !isUuid(scopeId) || scopeId === nobody)
    throw badInput('Say which one.', 'input.scopeId');
  return { scopeId };
}

type Terms = Omit<Wish, 'scopeId' | 'idempotencyKey'> & { readonly scopeId: string };

async function insert(tx: Tx, actor: AuditActor, terms: Terms): Promise<string> {
  const { scope, scopeId, fromOn } = terms;
  // What was taken today was split today.
  if (fromOn <= dayOf(actor.now)) throw badInput('Tomorrow at the earliest (UTC).', 'input.fromOn');
  const isOfScope = and(eq(splitRules.scope, scope), eq(splitRules.scopeId, scopeId));
  await tx
    .update(splitRules)
    .set({ untilOn: fromOn })
    .where(
      and(
        isOfScope,
        lt(splitRules.fromOn, fromOn),
        or(isNull(splitRules.untilOn), gt(splitRules.untilOn, fromOn)),
      ),
    );
  const [rule] = await tx
    .insert(splitRules)
    .values({ ...terms, setBy: signedIn(actor.viewer).accountId, setAt: actor.now })
    .returning()
    .catch((error: unknown) => {
      if (brokenKey(error) !== 'split_rules_dates_excl') throw error;
      throw conflict('A rule was set that begins on that day or later.');
    });
  if (rule === undefined) throw new Error('The rule is gone.');
  await recordAudit(tx, actor, {
    verb: 'split_rule.set',
    entityType: 'SplitRule',
    entityId: rule.id,
    after: { ...terms },
  });
  return rule.id;
}
