import type { Organizer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { changeProfile } from '../change-profile.ts';
import { organizerKind } from '../kinds/organizer.ts';
import { readChange } from '../read-change.ts';
import { readOrganizer, type GivenOrganizer } from '../read-organizer.ts';
import { readTaxNumber } from '../read-tax-number.ts';

export type OrganizerChange = GivenOrganizer & {
  readonly id: string;
  readonly taxNumber?: string | null | undefined;
};

/** Changes what is known of an organizer; what is left out stays, null takes a value away. */
export async function updateOrganizer(visit: Visit, given: OrganizerChange): Promise<Organizer> {
  const wanted = {
    ...readOrganizer(given),
    taxNumber: readChange(given.taxNumber, (text) => readTaxNumber(text, 'input.taxNumber')),
  };
  return visit.db.transaction(async (tx) => {
    const change = { id: given.id, verb: 'update', change: () => wanted };
    return (await changeProfile(tx, visit, organizerKind, change)).row;
  });
}
