import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Db } from '../desk.ts';
import { getDisbursement } from '../disbursements/get-disbursement.ts';
import { requestDisbursement } from '../disbursements/request-disbursement.ts';
import { doOnce } from '../do-once.ts';
import { readAmount } from '../read-amount.ts';
import { readCurrency } from '../read-currency.ts';
import { readName } from '../read-name.ts';
import { getPartyName } from './get-party-name.ts';
import { readParty } from './party.ts';

type Wish = Money & {
  readonly idempotencyKey: string;
  readonly party: Parameters<typeof readParty>[0];
  readonly destination: string;
};

type Asked =
  | {
      readonly outcome: 'requested';
      readonly disbursement: Disbursement;
      readonly replayed: boolean;
    }
  | { readonly outcome: 'insufficient'; readonly available: Money };

/** Asks for a part of a party's share to be paid out, and sets it aside; never more than is left of the share. */
export async function requestWithdrawal(db: Db, actor: AuditActor, wish: Wish): Promise<Asked> {
  const party = readParty(wish.party, 'input.party');
  const amountMinor = readAmount(wish.amountMinor, 'input.amountMinor');
  const currency = readCurrency(wish.currency, 'input.currency');
  const destination = readName(wish.destination, { field: 'input.destination', lengthMax: 100 });
  const partyName = await getPartyName(db, party);
  const terms = { partyId: party.id, amountMinor, currency, destination };
  const use = {
    operation: 'withdrawal.request',
    idempotencyKey: wish.idempotencyKey,
    content: { ...terms, kind: party.kind },
  };
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    requestDisbursement(tx, actor, { kind: 'WITHDRAWAL', partyName, ...terms }),
  );
  if (outcome.outcome === 'insufficient') {
    const available = { amountMinor: BigInt(outcome.availableMinor), currency };
    return { outcome: 'insufficient', available };
  }
  const disbursement = await getDisbursement(db, outcome.disbursementId);
  return { outcome: 'requested', disbursement, replayed };
}
