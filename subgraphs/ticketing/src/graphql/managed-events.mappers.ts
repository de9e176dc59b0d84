import type { Pool } from '@gatehouse/ticketing-db/catalogue';
import type { ListedEvent } from '../domain/catalogue/event-columns.ts';

/** The event itself: who may see this part is decided where it is reached. */
export type EventManagementMapper = ListedEvent;
export type PoolMapper = Pool;
