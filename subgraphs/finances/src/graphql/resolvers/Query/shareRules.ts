import { listShareRules } from '../../../domain/profit/list-share-rules.ts';
import { readParty } from '../../../domain/profit/party.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const shareRules: NonNullable<QueryResolvers['shareRules']> = (
  _parent,
  { filter, first, after },
  { desk },
) => {
  const party = filter?.party ? readParty(filter.party, 'filter.party') : undefined;
  return listShareRules(desk.db, { first, after, party });
};
