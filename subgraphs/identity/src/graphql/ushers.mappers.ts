import type { Usher } from '@gatehouse/identity-db/schema';

export type UsherMapper = Usher;
