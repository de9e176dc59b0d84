import { readChange, readReplacement } from './read-change.ts';
import { readDescription } from './read-description.ts';
import { readEmail } from './read-email.ts';
import { readLine } from './read-line.ts';
import { readName } from './read-name.ts';

type Given = string | null | undefined;

export type GivenMerchant = {
  readonly shopName?: Given;
  readonly description?: Given;
  readonly address?: Given;
  readonly contactName?: Given;
  readonly contactEmail?: Given;
};

const addressLengthMax = 300;

/** What is written about a merchant, by itself or by an administrator; what is left out is `undefined`. */
export const readMerchant = (given: GivenMerchant) => ({
  shopName: readReplacement(given.shopName, 'input.shopName', readName),
  description: readChange(given.description, (text) => readDescription(text, 'input.description')),
  address: readChange(given.address, (text) =>
    readLine(text, { field: 'input.address', lengthMax: addressLengthMax }),
  ),
  contactName: readChange(given.contactName, (text) => readName(text, 'input.contactName')),
  contactEmail: readChange(given.contactEmail, (text) => readEmail(text, 'input.contactEmail')),
});
