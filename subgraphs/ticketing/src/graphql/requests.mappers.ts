import type { EditRequest } from '@gatehouse/ticketing-db/requests';

export type EditRequestMapper = EditRequest;
