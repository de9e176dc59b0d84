import type { NfcStatusResolvers } from './../types.generated.ts';

export const NfcStatus: NfcStatusResolvers = {};
