import type { AuditVerificationResolvers } from './../types.generated.ts';

export const AuditVerification: AuditVerificationResolvers = {
  isIntact: ({ broken }) => broken === undefined,
  firstBrokenBlock: ({ broken }) => broken?.block ?? null,
  firstBrokenEntryId: ({ broken }) => broken?.entryId ?? null,
  problem: ({ broken }) => broken?.problem ?? null,
};
