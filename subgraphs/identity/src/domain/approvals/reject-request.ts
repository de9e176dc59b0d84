import type { Approval } from '@gatehouse/identity-db/schema';
import { plainText } from '../plain-text.ts';
import type { Visit } from '../visit.ts';
import { decideRequest } from './decide-request.ts';

type Rejection = { readonly id: string; readonly reason: string };

/** Says no to a request of the viewer's place, and why. */
export async function rejectRequest(visit: Visit, given: Rejection): Promise<Approval> {
  const reason = plainText(given.reason, { field: 'input.reason', lengthMax: 500 });
  return decideRequest(visit, { id: given.id, status: 'rejected', reason });
}
