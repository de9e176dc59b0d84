import { pgSchema } from 'drizzle-orm/pg-core';

export const paymentsSchema = pgSchema('payments');
