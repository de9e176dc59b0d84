import { badInput } from '@gatehouse/kit-subgraph/errors';
import countries from 'i18n-iso-countries/index.js';
import { plainText } from '../plain-text.ts';
import { asGiven, readChange, readReplacement, type Given } from '../read-change.ts';
import { readWhole } from '../read-whole.ts';

export type GivenVenue = {
  readonly name?: Given<string>;
  readonly address?: Given<string>;
  readonly city?: Given<string>;
  readonly country?: Given<string>;
  readonly capacity?: Given<number>;
  readonly latitude?: Given<number>;
  readonly longitude?: Given<number>;
};

export type GivenNewVenue = GivenVenue & {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly country: string;
  readonly capacity: number;
};

const line = (lengthMax: number) => (text: string, field: string) =>
  plainText(text, { field, lengthMax });
const readName = line(200);
const readAddress = line(200);
const readCity = line(120);

function readCountry(code: string, field: string): string {
  // The library also knows codes of three letters and of digits.
  if (!/^[A-Z]{2}$/.test(code) || !countries.isValid(code))
    throw badInput('This is not a country code of ISO 3166, e.g. TN.', field);
  return code;
}

const readCapacity = (capacity: number, field: string): number =>
  readWhole(capacity, { field, min: 1, max: 1_000_000 });

/** What a venue is, as its columns; what is left out stays undefined. */
export const readVenue = (given: GivenVenue) => ({
  name: readReplacement(given.name, 'input.name', readName),
  address: readReplacement(given.address, 'input.address', readAddress),
  city: readReplacement(given.city, 'input.city', readCity),
  country: readReplacement(given.country, 'input.country', readCountry),
  capacity: readReplacement(given.capacity, 'input.capacity', readCapacity),
  latitude: readChange(given.latitude, asGiven),
  longitude: readChange(given.longitude, asGiven),
});

/** What a new venue is. */
export function readNewVenue(given: GivenNewVenue) {
  checkPlace(given);
  return {
    ...readVenue(given),
    name: readName(given.name, 'input.name'),
    address: readAddress(given.address, 'input.address'),
    city: readCity(given.city, 'input.city'),
    country: readCountry(given.country, 'input.country'),
    capacity: readCapacity(given.capacity, 'input.capacity'),
  };
}

type Place = { readonly latitude?: Given<number>; readonly longitude?: Given<number> };

/** BAD_USER_INPUT for half a place on the globe, or one that lies outside of it. */
export function checkPlace({ latitude = null, longitude = null }: Place): void {
  if ((latitude === null) !== (longitude === null))
    throw badInput(
      'Latitude and longitude belong together.',
      latitude === null ? 'input.latitude' : 'input.longitude',
    );
  if (latitude !== null && Math.abs(latitude) > 90)
    throw badInput('A latitude lies between -90 and 90.', 'input.latitude');
  if (longitude !== null && Math.abs(longitude) > 180)
    throw badInput('A longitude lies between -180 and 180.', 'input.longitude');
}
