import type { ScopeResolvers } from './../types.generated.ts';
export const Scope: ScopeResolvers = {/* Implement Scope resolver logic here */};
