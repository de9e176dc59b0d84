import type { Customer, Organizer, Usher } from '@gatehouse/identity-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';

// What others are told of a profile: all they show of it, each time, with its version.

/** What a customer event carries. */
export const customerPayload = (customer: Customer): PayloadOf<Events, 'customer.updated'> => ({
  customerId: customer.id,
  version: customer.version,
  name: customer.name,
  photoUrl: customer.photoUrl,
  bloodType: customer.bloodType,
  emergencyContact: customer.emergencyContact,
  labels: customer.labels,
  status: customer.status,
  dependents: [],
});

/** What an organizer event carries. */
export const organizerPayload = ({
  id: organizerId,
  version,
  name,
  status,
}: Organizer): PayloadOf<Events, 'organizer.updated'> => ({ organizerId, version, name, status });

/** What an usher event carries: the profile, and every event at which the usher may scan. */
export const usherPayload = (
  { id: usherId, version, name, status }: Usher,
  eventIds: readonly string[],
): PayloadOf<Events, 'usher.updated'> => ({
  usherId,
  version,
  name,
  status,
  eventIds: [...eventIds],
});
