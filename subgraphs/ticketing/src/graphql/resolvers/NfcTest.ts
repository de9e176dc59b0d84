import type { NfcTestResolvers } from './../types.generated.ts';

export const NfcTest: NfcTestResolvers = {};
