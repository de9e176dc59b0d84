import { documentTables } from '@gatehouse/kit-documents/document-tables';
import { finances } from './schema.ts';

/** Payout invoices, and where their numbers come from. */
export const { series, documents } = documentTables(finances);
