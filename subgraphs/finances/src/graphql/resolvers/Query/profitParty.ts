import { getPartyName } from '../../../domain/profit/get-party-name.ts';
import { readParty } from '../../../domain/profit/party.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const profitParty: NonNullable<QueryResolvers['profitParty']> = async (
  _parent,
  args,
  { desk },
) => {
  const party = readParty(args.party, 'party');
  await getPartyName(desk.db, party);
  return party;
};
