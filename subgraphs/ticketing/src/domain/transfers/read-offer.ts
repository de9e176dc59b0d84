import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../is-uuid.ts';
import { emailAddress } from '../people/email-address.ts';
import { mobileNumber } from '../people/mobile-number.ts';
import { plainText } from '../plain-text.ts';
import { messageLengthMax } from './transfer-limits.ts';

type Given = string | null | undefined;

/** The id of a ticket, or NOT_FOUND. */
export function readTicketId(id: string): string {
  if (!isUuid(id)) throw notFound('Ticket');
  return id;
}

/** What the giver says, if anything. */
export const readMessage = (text: Given): string | null =>
  text == null || text.trim() === ''
    ? null
    : plainText(text, { field: 'input.message', lengthMax: messageLengthMax });

/** A mobile that is not the giver's own. */
export function readMobile(text: string, own: string | null): string {
  const mobile = mobileNumber(text, own);
  if (mobile === undefined) throw badInput('This is no mobile number.', 'input.mobile');
  if (mobile === own) throw badInput('This number is your own.', 'input.mobile');
  return mobile;
}

/** An e-mail that is not the giver's own. */
export function readEmail(text: string, own: string | null): string {
  const email = emailAddress(text);
  if (email === undefined) throw badInput('This is no e-mail address.', 'input.email');
  if (email === own) throw badInput('This address is your own.', 'input.email');
  return email;
}
