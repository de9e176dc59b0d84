import { z } from 'zod';

/** What draws new documents. A snapshot keeps the version it was issued under, and is drawn by that one for ever: `drawIssued`. */
export const rendererVersion = 1;

export const documentKinds = ['INVOICE', 'CREDIT_NOTE', 'PAYOUT_INVOICE'] as const;

/** Far above what anybody writes: what is longer is cut where it is drawn, because an issue that is refused stops money. */
const text = z.string().max(10_000);

/** Digits in the stored form: JSON numbers are inexact beyond 2^53. */
const minor = z.codec(z.string().regex(/^-?\d{1,19}$/), z.bigint(), {
  decode: (digits) => BigInt(digits),
  encode: (amount) => amount.toString(),
});

const party = z.object({
  name: text,
  addressLines: z.array(text).max(20).readonly(),
  taxId: text.nullable(),
});

const line = z.object({
  text,
  quantity: z.int().positive(),
  unitMinor: minor,
  netMinor: minor,
  /** As the buyer reads it, with its rate: `VAT 20%`. Null without tax. */
  taxName: text.nullable(),
  taxMinor: minor,
  totalMinor: minor,
});

const totals = z.object({
  netMinor: minor,
  taxes: z.array(z.object({ name: text, baseMinor: minor, taxMinor: minor })).readonly(),
  totalMinor: minor,
});

/** What the form itself says. In the snapshot, so that a better translation leaves issued documents as they are. */
const words = z.object({
  title: text,
  number: text,
  date: text,
  seller: text,
  buyer: text,
  taxId: text,
  description: text,
  quantity: text,
  unitPrice: text,
  net: text,
  tax: text,
  total: text,
  /** Of a tax in the totals, with `{tax}` and `{base}`. */
  taxOnBase: text,
  carriedForward: text,
  broughtForward: text,
  /** With `{page}` and `{pages}`. */
  page: text,
});

const draft = z.object({
  kind: z.enum(documentKinds),
  renderer: z.literal(rendererVersion),
  /** BCP 47. */
  language: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  direction: z.enum(['ltr', 'rtl']),
  issuedOn: z.iso.date(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Digits after the point: in the snapshot, because tables of currencies change too. */
  exponent: z.int().min(0).max(4),
  seller: party,
  buyer: party,
  /** What it belongs to, as name and text: an order, a payment, the document it corrects. */
  references: z
    .array(z.object({ name: text, text }))
    .max(20)
    .readonly(),
  lines: z.array(line).min(1).max(10_000).readonly(),
  totals,
  notes: z.array(text).max(20).readonly(),
  words,
});

const snapshot = draft.extend({
  /** The number as it is shown, `INV-2026-000123`. */
  label: text,
});

export type Party = z.output<typeof party>;
export type DocumentLine = z.output<typeof line>;
export type Totals = z.output<typeof totals>;
export type Words = z.output<typeof words>;
export type DocumentKind = (typeof documentKinds)[number];

/** Everything an issuer says; the number is given with the issue. */
export type Draft = z.output<typeof draft>;

/** A document as it was issued. It is all that drawing it needs. */
export type Snapshot = z.output<typeof snapshot>;

/** As it stands in the database: amounts are digits. */
export type StoredSnapshot = z.input<typeof snapshot>;

export const storeDraft = (said: Draft): z.input<typeof draft> => draft.encode(said);

export const readSnapshot = (stored: StoredSnapshot): Snapshot => snapshot.decode(stored);
