import type { Document } from '@gatehouse/kit-documents/document-tables';

export type InvoiceMapper = Document;
