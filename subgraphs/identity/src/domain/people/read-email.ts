import { badInput } from '@gatehouse/kit-subgraph/errors';
import { emailAddress } from '../accounts/email-address.ts';

/** An e-mail address in lower case. */
export function readEmail(text: string, field: string): string {
  const email = emailAddress(text);
  if (email === undefined) throw badInput('This is no e-mail address.', field);
  return email;
}
