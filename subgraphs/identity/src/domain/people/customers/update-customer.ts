import type { Customer } from '@gatehouse/identity-db/schema';
import { getPolicy } from '../../accounts/get-policy.ts';
import type { Visit } from '../../visit.ts';
import { changeProfile } from '../change-profile.ts';
import { customerKind } from '../kinds/customer.ts';
import { readReplacement } from '../read-change.ts';
import { readCustomer, type GivenCustomer } from '../read-customer.ts';
import { readLabels } from '../read-labels.ts';

export type CustomerChange = GivenCustomer & {
  readonly id: string;
  readonly labels?: readonly string[] | null | undefined;
};

/** Changes what is known of a customer; what is left out stays, null takes a value away. */
export async function updateCustomer(visit: Visit, given: CustomerChange): Promise<Customer> {
  const { db } = visit;
  const { defaultCountry } = await getPolicy(db, 'customer');
  const { labels } = given;
  const wanted = {
    ...readCustomer(given, defaultCountry),
    // There is always a list; taking it away empties it.
    labels: labels === null ? [] : readReplacement(labels, 'input.labels', readLabels),
  };
  return db.transaction(async (tx) => {
    const change = { id: given.id, verb: 'update', change: () => wanted };
    return (await changeProfile(tx, visit, customerKind, change)).row;
  });
}
