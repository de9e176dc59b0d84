import { deflateRawSync, gzipSync } from 'node:zlib';

export type Hostile = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
};

const json = (document: unknown, variables = {}) => JSON.stringify({ query: document, variables });
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    ),
  );

/** No UTF-8: overlong, cut off, surrogates, beyond Unicode, and bytes that never occur. */
const broken = [
  [0xc0, 0x80],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xff, 0xfe],
];

/** Bodies that cannot be decoded, by what is wrong with them; each of a thousand is another one. */
export const undecodable: readonly (readonly [string, (at: number) => Hostile])[] = [
  ['malformed JSON', (at) => ({ body: json(`{ ok${at} }`).slice(0, -1 - (at % 20)) })],
  [
    'invalid UTF-8',
    (at) => ({ body: bytes(`{"query":"{ __typename } #${at}`, broken[at % broken.length]!, '"}') }),
  ],
  [
    'JSON that is no request',
    (at) => ({ body: ['[]', 'null', `${at}`, `"${at}"`, '[{}]'][at % 5]! }),
  ],
  [
    'an encoding that is not taken',
    (at) => ({
      body: new Uint8Array(
        at % 2 ? gzipSync(json('{ __typename }')) : deflateRawSync(json('{ __typename }')),
      ),
      headers: { 'content-encoding': at % 2 ? 'gzip' : 'deflate' },
    }),
  ],
  [
    'another charset',
    (at) => ({
      body: new Uint8Array(Buffer.from(json(`{ ok${at} }`), 'utf16le')),
      headers: { 'content-type': 'application/json; charset=utf-16le' },
    }),
  ],
  [
    'UTF-16 that says it is UTF-8',
    (at) => ({ body: new Uint8Array(Buffer.from(json(`{ ok${at} }`), 'utf16le')) }),
  ],
  ['nesting without an end', (at) => ({ body: `{"query":${'['.repeat(10_000 + at)}` })],
];

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

const doubling = times(
  20,
  (at) =>
    `fragment F${at} on Event { venue { ...G${at} } a: venue { ...G${at} } ...F${at + 1} b: __typename ...F${at + 1} } fragment G${at} on Venue { id }`,
);

/** Documents that cost more than they weigh. */
export const heavy: readonly (readonly [string, string])[] = [
  ['10,000 aliases', `{ ${times(10_000, (at) => `a${at}: __typename`)} }`],
  [
    'doubling fragments',
    `{ events { edges { node { ...F0 } } } } ${doubling} fragment F20 on Event { id }`,
  ],
  ['5,000 levels', `{ ${'events { '.repeat(5000)} __typename ${'}'.repeat(5000)} }`],
  ['2,000 directives', `{ __typename ${times(2000, () => '@skip(if: false)')} }`],
];
