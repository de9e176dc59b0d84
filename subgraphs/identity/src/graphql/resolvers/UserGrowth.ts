import type { UserGrowthResolvers } from './../types.generated.ts';
export const UserGrowth: UserGrowthResolvers = {/* Implement UserGrowth resolver logic here */};
