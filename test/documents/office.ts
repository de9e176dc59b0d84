import { documentTables } from '@gatehouse/kit-documents/document-tables';
import { pgSchema } from 'drizzle-orm/pg-core';

/** A subgraph that has nothing but documents. `migrations/` is what drizzle-kit writes for it. */
export const office = pgSchema('office');
export const { series, documents } = documentTables(office);
