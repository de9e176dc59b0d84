import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { wrongPassword } from './asks.ts';
import { openIdentity, type Identity } from './open-identity.ts';

const burst = 400;

const query = `mutation ($input: SignInCustomerInput!) {
  signInCustomer(input: $input) { __typename }
}`;

/** Everybody comes from an address of their own: the limit of one address would refuse most before the queue could. */
function callers() {
  let last = 0;
  return (): Caller => {
    last += 1;
    const address = `198.51.${Math.floor(last / 250)}.${last % 250}`;
    return { authorization: undefined, requestId: 'test', address, userAgent: 'test' };
  };
}

const attempts = ({ open }: Identity) => {
  const caller = callers();
  return async (mobile: string) => {
    const variables = { input: { mobile, password: wrongPassword } };
    const { data, errors } = await open.execute({ query, variables }, caller());
    return data?.['signInCustomer'] ? 'served' : { ...errors?.[0]?.extensions };
  };
};

test('CORE-02: of a burst of sign-ins some are served, and the rest refused at the door keep all their tries', async () => {
  await using graph = await openGraph({ worker: false });
  await using identity = await openIdentity(graph);
  const attempt = attempts(identity);
  const mobiles = Array.from({ length: burst }, (_, index) => `+4477010${10_000 + index}`);

  const answers = await Promise.all(mobiles.map(attempt));

  const refused = mobiles.filter((_, index) => answers[index] !== 'served');
  const served = burst - refused.length;
  expect(served).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of answers)
    if (answer !== 'served')
      expect(answer).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  // Three counts for each who was served: the address, and the number for a while and in a row. None for the others.
  expect(await graph.sql`select key from identity.throttles`).toHaveLength(3 * served);

  const later = [];
  for (let each = 0; each < 6; each += 1) later.push(await attempt(refused[0] ?? ''));
  expect(later.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'served'));
  expect(later[5]).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 900 });
});
