import type {
  Customer,
  Dependent,
  Merchant,
  Organizer,
  Usher,
} from '@gatehouse/identity-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';

// What others are told of a profile: all they show of it, each time, with its version.

type OfCustomer = {
  /** Those on the list, oldest first. */
  readonly dependents: readonly Dependent[];
  /** What the person signs in with, if it was proven. */
  readonly mobile: string | null;
};

/** What a customer event carries. Who is erased is reached nowhere any more, even where the account goes on for a shop. */
export const customerPayload = (
  customer: Customer,
  { dependents, mobile }: OfCustomer,
): PayloadOf<Events, 'customer.updated'> => ({
  customerId: customer.id,
  version: customer.version,
  name: customer.name,
  photoUrl: customer.photoUrl,
  bloodType: customer.bloodType,
  emergencyContact: customer.emergencyContact,
  labels: customer.labels,
  status: customer.erasedAt === null ? customer.status : 'DELETED',
  dependents: dependents.map(
    ({ id: dependentId, name, relationship, photoUrl, bloodType, emergencyNote }) => ({
      dependentId,
      name,
      relationship,
      photoUrl,
      bloodType,
      emergencyNote,
    }),
  ),
  mobile: customer.erasedAt === null ? mobile : null,
  // A customer's e-mail is a place for receipts that nobody has proven: it must not decide what is whose.
  email: null,
});

/** What an organizer event carries: the public part. */
export const organizerPayload = (organizer: Organizer): PayloadOf<Events, 'organizer.updated'> => ({
  organizerId: organizer.id,
  name: organizer.name,
  ...shown(organizer),
});

/** What a merchant event carries. */
export const merchantPayload = (merchant: Merchant): PayloadOf<Events, 'merchant.updated'> => ({
  merchantId: merchant.id,
  shopName: merchant.shopName,
  ...shown(merchant),
});

const shown = ({ version, imageUrl, verifiedAt, status, deletedAt }: Organizer | Merchant) => ({
  version,
  imageUrl,
  isVerified: verifiedAt !== null,
  status: deletedAt === null ? status : ('DELETED' as const),
});

/** What an usher event carries: the profile, and every event at which the usher may scan. */
export const usherPayload = (
  { id: usherId, version, name, photoUrl, status, deletedAt }: Usher,
  eventIds: readonly string[],
): PayloadOf<Events, 'usher.updated'> => ({
  usherId,
  version,
  name,
  photoUrl,
  status: deletedAt === null ? status : 'DELETED',
  eventIds: [...eventIds],
});
