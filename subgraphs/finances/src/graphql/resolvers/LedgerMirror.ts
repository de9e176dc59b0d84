import type { LedgerMirrorResolvers } from './../types.generated.ts';

export const LedgerMirror: LedgerMirrorResolvers = {
  difference: ({ differences }) => differences,
};
