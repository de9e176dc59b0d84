import type { Organizer } from '@gatehouse/identity-db/schema';

export type OrganizerMapper = Organizer;
