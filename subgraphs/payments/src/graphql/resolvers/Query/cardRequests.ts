import { listCardRequests } from '../../../domain/cards/list-card-requests.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cardRequests: NonNullable<QueryResolvers['cardRequests']> = (
  _parent,
  listing,
  { till, viewer },
) => listCardRequests(till.db, { ...listing, sight: sightOf(viewer) });
