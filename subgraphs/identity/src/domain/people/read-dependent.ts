import { readBirthDate } from './read-birth-date.ts';
import { readBloodType } from './read-blood-type.ts';
import { readChange, readReplacement } from './read-change.ts';
import { readLine } from './read-line.ts';
import { readName } from './read-name.ts';
import { readPassage } from './read-passage.ts';

type Given = string | null | undefined;

export type GivenDependent = {
  readonly name?: Given;
  readonly relationship?: Given;
  readonly bornOn?: Given;
  readonly bloodType?: Given;
  readonly emergencyNote?: Given;
  readonly photoUploadId?: Given;
};

const relationshipLengthMax = 40;
const noteLengthMax = 500;

/** What a customer writes about a dependent; what is left out is `undefined`. */
export const readDependent = (given: GivenDependent, now: Date) => ({
  name: readReplacement(given.name, 'input.name', readName),
  relationship: readReplacement(given.relationship, 'input.relationship', (text, field) =>
    readLine(text, { field, lengthMax: relationshipLengthMax }),
  ),
  bornOn: readChange(given.bornOn, (text) => readBirthDate(text, 'input.bornOn', now)),
  bloodType: readChange(given.bloodType, (text) => readBloodType(text, 'input.bloodType')),
  emergencyNote: readChange(given.emergencyNote, (text) =>
    readPassage(text, { field: 'input.emergencyNote', lengthMax: noteLengthMax }),
  ),
});
