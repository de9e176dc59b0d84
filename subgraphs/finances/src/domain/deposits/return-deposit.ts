import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Db } from '../desk.ts';
import { getDisbursement } from '../disbursements/get-disbursement.ts';
import { requestDisbursement } from '../disbursements/request-disbursement.ts';
import { doOnce } from '../do-once.ts';
import { readAmount } from '../read-amount.ts';
import { readName } from '../read-name.ts';
import { getDeposit } from './get-deposit.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly depositId: string;
  readonly amountMinor: bigint;
  readonly destination: string;
};

type Asked =
  | {
      readonly outcome: 'requested';
      readonly disbursement: Disbursement;
      readonly replayed: boolean;
    }
  | { readonly outcome: 'exceeded'; readonly left: Money };

/** Asks for a deposit, or a part of it, to be given back, and sets that aside; never more than is left. */
export async function returnDeposit(db: Db, actor: AuditActor, wish: Wish): Promise<Asked> {
  const amountMinor = readAmount(wish.amountMinor, 'input.amountMinor');
  const destination = readName(wish.destination, { field: 'input.destination', lengthMax: 100 });
  const deposit = await getDeposit(db, wish.depositId);
  const { id: subjectId, organizerId: partyId, organizerName: partyName, currency } = deposit;
  const use = {
    operation: 'deposit.return',
    idempotencyKey: wish.idempotencyKey,
    content: { depositId: subjectId, amountMinor, destination },
  };
  const party = { kind: 'DEPOSIT_RETURN', partyId, partyName, subjectId } as const;
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    requestDisbursement(tx, actor, { ...party, amountMinor, currency, destination }),
  );
  if (outcome.outcome === 'insufficient')
    return {
      outcome: 'exceeded',
      left: { amountMinor: BigInt(outcome.availableMinor), currency },
    };
  const disbursement = await getDisbursement(db, outcome.disbursementId);
  return { outcome: 'requested', disbursement, replayed };
}
