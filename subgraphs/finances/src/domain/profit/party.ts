import type { PartyKind } from '@gatehouse/finances-db/profit';
import { nobody } from '@gatehouse/kit-ledger/open-ledger';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { readId } from '../read-id.ts';

/** Who shares in the profit; the company has the nil UUID. Its account in the books belongs to that id. */
export type Party = { readonly kind: PartyKind; readonly id: string };

type Given = { readonly kind: PartyKind; readonly id?: string | null | undefined };

/** What finances call each kind when there is none of it. */
export const partyNames = {
  COMPANY: 'Company',
  ORGANIZER: 'Organizer',
  PARTNER: 'Partner',
} as const;

/** The party a client names: an id that can be one, and none for the company. */
export function readParty({ kind, id }: Given, field: string): Party {
  const isNamed = id !== null && id !== undefined;
  if (kind === 'COMPANY') {
    if (isNamed) throw badInput('There is one company.', `${field}.id`);
    return { kind, id: nobody };
  }
  if (!isNamed) throw badInput('Say which one.', `${field}.id`);
  return { kind, id: readId(id, partyNames[kind]) };
}
