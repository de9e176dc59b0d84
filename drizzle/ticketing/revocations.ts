import { revocationTables } from '@gatehouse/kit-postgres/revocation-tables';
import { ticketing } from './schema.ts';

// Identity's word on access tokens, as its events told it.
export const { revocations, identityState } = revocationTables(ticketing);
