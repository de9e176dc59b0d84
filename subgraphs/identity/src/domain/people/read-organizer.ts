import { readChange, readReplacement } from './read-change.ts';
import { readDescription } from './read-description.ts';
import { readEmail } from './read-email.ts';
import { readLinks } from './read-links.ts';
import { readName } from './read-name.ts';
import { readWebsite } from './read-website.ts';

type Given<T> = T | null | undefined;

export type GivenOrganizer = {
  readonly name?: Given<string>;
  readonly description?: Given<string>;
  readonly websiteUrl?: Given<string>;
  readonly links?: Given<readonly string[]>;
  readonly contactName?: Given<string>;
  readonly contactEmail?: Given<string>;
};

/** What is written about an organizer, by itself or by an administrator; what is left out is `undefined`. */
export const readOrganizer = (given: GivenOrganizer) => ({
  name: readReplacement(given.name, 'input.name', readName),
  description: readChange(given.description, (text) => readDescription(text, 'input.description')),
  websiteUrl: readChange(given.websiteUrl, (text) => readWebsite(text, 'input.websiteUrl')),
  // There is always a list; taking it away empties it.
  links: given.links === null ? [] : readReplacement(given.links, 'input.links', readLinks),
  contactName: readChange(given.contactName, (text) => readName(text, 'input.contactName')),
  contactEmail: readChange(given.contactEmail, (text) => readEmail(text, 'input.contactEmail')),
});
