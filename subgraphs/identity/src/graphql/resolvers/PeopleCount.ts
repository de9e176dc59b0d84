import type { PeopleCountResolvers } from './../types.generated.ts';
export const PeopleCount: PeopleCountResolvers = {/* Implement PeopleCount resolver logic here */};
