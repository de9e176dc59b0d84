import { DateTime } from '@gatehouse/kit-subgraph/scalars';
import { Kind } from 'graphql';
import { expect, test } from 'vitest';

const asLiteral = (value: string) => DateTime.parseLiteral({ kind: Kind.STRING, value });

test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-06-01T20:00:00+02:00'])(
  'DateTime takes %s',
  (text) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(text));
    expect(asLiteral(text)).toEqual(new Date(text));
  },
);

test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'])(
  'DateTime refuses %s: PostgreSQL would not read it',
  (text) => {
    const refusal = expect.objectContaining({
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    });
    for (const parse of [() => DateTime.parseValue(text), () => asLiteral(text)])
      expect(caught(parse)).toEqual(refusal);
  },
);

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
