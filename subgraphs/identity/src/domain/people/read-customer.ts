import { readBloodType } from './read-blood-type.ts';
import { readChange, readReplacement } from './read-change.ts';
import { readEmail } from './read-email.ts';
import { readEmergencyContact } from './read-emergency-contact.ts';
import { readName } from './read-name.ts';

type Given<T> = T | null | undefined;

export type GivenCustomer = {
  readonly name?: Given<string>;
  readonly email?: Given<string>;
  readonly bloodType?: Given<string>;
  readonly emergencyContact?: Given<{ readonly name: string; readonly mobile: string }>;
};

/** What is written about a customer, by themself or by an administrator; what is left out is `undefined`. */
export const readCustomer = (given: GivenCustomer, defaultCountry: string | null) => ({
  name: readReplacement(given.name, 'input.name', readName),
  email: readChange(given.email, (text) => readEmail(text, 'input.email')),
  bloodType: readChange(given.bloodType, (text) => readBloodType(text, 'input.bloodType')),
  emergencyContact: readChange(given.emergencyContact, (contact) =>
    readEmergencyContact(contact, 'input.emergencyContact', defaultCountry),
  ),
});
