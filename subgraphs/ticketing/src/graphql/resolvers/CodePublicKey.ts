import type { CodePublicKeyResolvers } from './../types.generated.ts';

export const CodePublicKey: CodePublicKeyResolvers = {};
