import { sql, type SQL } from 'drizzle-orm';

/** Where people of a kind stand, and which instants say when they came and when they were deleted; the row stays. */
export type CameAndWent = { readonly table: SQL; readonly came: SQL; readonly went: SQL };

export const cameAndWent = {
  CUSTOMER: {
    table: sql`identity.customers`,
    came: sql`registered_at`,
    went: sql`erased_at`,
  },
  ORGANIZER: { table: sql`identity.organizers`, came: sql`created_at`, went: sql`deleted_at` },
  MERCHANT: { table: sql`identity.merchants`, came: sql`created_at`, went: sql`deleted_at` },
  USHER: { table: sql`identity.ushers`, came: sql`created_at`, went: sql`deleted_at` },
} as const satisfies Record<string, CameAndWent>;
