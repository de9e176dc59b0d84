import { documentTables } from '@gatehouse/kit-documents/document-tables';
import { paymentsSchema } from './pg-schema.ts';

/** Invoices of payments and credit notes of what went back, and where their numbers come from. */
export const { series, documents } = documentTables(paymentsSchema);
