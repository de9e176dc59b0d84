import { badInput } from '@gatehouse/kit-subgraph/errors';
import { plainText } from '../plain-text.ts';
import { asGiven, readChange, readReplacement, type Given } from '../read-change.ts';
import { readWhole } from '../read-whole.ts';

export type GivenTerms = {
  readonly name?: Given<string>;
  readonly position?: Given<number>;
  readonly priceMinor?: Given<bigint>;
  readonly feeMinor?: Given<bigint>;
  readonly taxMinor?: Given<bigint>;
  readonly salesFrom?: Given<Date>;
  readonly salesUntil?: Given<Date>;
  readonly validFrom?: Given<Date>;
  readonly validUntil?: Given<Date>;
  readonly maxPerCustomer?: Given<number>;
  readonly isHidden?: Given<boolean>;
};

export type GivenNewTerms = GivenTerms & { readonly name: string; readonly priceMinor: bigint };

/** What no ticket costs. Far below where the sum of an event's sales leaves 64 bits. */
const amountMax = 100_000_000_000n;
const maxPerCustomer = { byDefault: 10, min: 1, max: 100 };

const readName = (text: string, field: string) => plainText(text, { field, lengthMax: 120 });

function readAmount(amount: bigint, field: string): bigint {
  if (amount < 0n || amount > amountMax)
    throw badInput(`An amount lies between 0 and ${amountMax} minor units.`, field);
  return amount;
}

/** What is sold and on which terms, as columns; what is left out stays undefined. `path` is where the input stands. */
export function readTerms(given: GivenTerms, path: string) {
  const at = (name: keyof GivenTerms) => `${path}.${name}`;
  const money = (name: 'priceMinor' | 'feeMinor' | 'taxMinor') =>
    readReplacement(given[name], at(name), readAmount);
  return {
    name: readReplacement(given.name, at('name'), readName),
    position: readReplacement(given.position, at('position'), (value, field) =>
      readWhole(value, { field, min: 0, max: 10_000 }),
    ),
    priceMinor: money('priceMinor'),
    feeMinor: money('feeMinor'),
    taxMinor: money('taxMinor'),
    saleFrom: readChange(given.salesFrom, asGiven),
    saleUntil: readChange(given.salesUntil, asGiven),
    validFrom: readChange(given.validFrom, asGiven),
    validUntil: readChange(given.validUntil, asGiven),
    maxPerCustomer: readReplacement(given.maxPerCustomer, at('maxPerCustomer'), (value, field) =>
      readWhole(value, { field, ...maxPerCustomer }),
    ),
    hidden: readReplacement(given.isHidden, at('isHidden'), asGiven),
  };
}

/** The terms of a new type. */
export function readNewTerms(given: GivenNewTerms, path: string) {
  const terms = readTerms(given, path);
  checkPeriods(terms, path);
  return {
    ...terms,
    name: readName(given.name, `${path}.name`),
    priceMinor: readAmount(given.priceMinor, `${path}.priceMinor`),
    maxPerCustomer: terms.maxPerCustomer ?? maxPerCustomer.byDefault,
  };
}

type Periods = {
  readonly saleFrom?: Given<Date>;
  readonly saleUntil?: Given<Date>;
  readonly validFrom?: Given<Date>;
  readonly validUntil?: Given<Date>;
};

/** BAD_USER_INPUT for a period that ends before it has begun. */
export function checkPeriods(terms: Periods, path: string): void {
  const { saleFrom, saleUntil, validFrom, validUntil } = terms;
  if (saleFrom && saleUntil && saleUntil <= saleFrom)
    throw badInput('Sales end after they have begun.', `${path}.salesUntil`);
  if (validFrom && validUntil && validUntil <= validFrom)
    throw badInput('Validity ends after it has begun.', `${path}.validUntil`);
}
