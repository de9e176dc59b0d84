import type { Db as FinancesDb } from '@gatehouse/finances/domain/desk';
import { expenses } from '@gatehouse/finances-db/expenses';
import type { Db as IdentityDb } from '@gatehouse/identity/domain/db';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db as PaymentsDb } from '@gatehouse/payments/domain/till';
import { sayCheckpoint } from '@gatehouse/payments/domain/postings/say-checkpoint';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import { atWork, findCustomers, findShops, findStaff } from './find-people.ts';
import { seedBooks } from './seed-books.ts';
import { seedCards } from './seed-cards.ts';
import { seedHolders } from './seed-holders.ts';

type Databases = {
  readonly identity: IdentityDb;
  readonly ticketing: TicketingDb;
  readonly payments: PaymentsDb;
  readonly finances: FinancesDb;
};

/** How many customers ask for a card. */
const askersMax = 6;

/** Cards in shops and in pockets, money in wallets, and books that somebody keeps; older demo data without a bookkeeper stays without. */
export async function seedMoney(
  { identity, ticketing, payments, finances }: Databases,
  { now, log }: { readonly now: Date; readonly log: Logger },
): Promise<void> {
  // They come last: where there are any, all of it is there.
  if ((await finances.$count(expenses)) > 0) return;
  const staff = await findStaff(identity);
  if (staff === undefined) return;
  const maker = atWork(staff.maker, now);
  const shops = await findShops(identity);
  const customers = await findCustomers(identity, askersMax);
  const shopIds = shops.map(({ profileId }) => profileId);
  await seedCards(payments, maker, shopIds);
  await seedHolders({ till: sandboxTill({ db: payments, log }), ticketing, now }, shops, customers);
  await seedBooks(finances, { maker, checker: atWork(staff.checker, now) });
  // Said every minute anyway; so the two ledgers can be compared from the start.
  await sayCheckpoint(payments);
}
