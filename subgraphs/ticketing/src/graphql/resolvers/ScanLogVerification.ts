import type { ScanLogVerificationResolvers } from './../types.generated.ts';

export const ScanLogVerification: ScanLogVerificationResolvers = {};
