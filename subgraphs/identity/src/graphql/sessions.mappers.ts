import type { Session } from '@gatehouse/identity-db/schema';

export type SessionMapper = Session;
