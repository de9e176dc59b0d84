import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { persistedClient, type Answer } from './persisted-client.ts';

export type Print = (line: string) => void;

export type Registered = { readonly mobile: string; readonly token: string };

/** Steps 1 and 2 of every walk: somebody new registers by a code that goes to a mobile. */
export async function register(url: string, print: Print): Promise<Registered> {
  const ask = persistedClient(url, 'customer');
  // A number from the range that France reserves for fiction.
  const mobile = `+3363998${randomInt(6000, 10_000)}`;
  const input = {
    mobile,
    password: `a walk at ${randomUUID().slice(0, 8)}`,
    name: 'Nour Lachance',
  };
  const asked = data(await ask('Register', { input: { ...input, email: 'nour@mail.example' } }));
  const { challenge } = expectType(asked.registerCustomer, 'RegisterCustomerPayload');
  print(`1  ${input.name} registers with ${mobile}; a code goes out to ${challenge.maskedTarget}.`);
  const code = await codeFor(url, mobile);
  const verified = data(
    await ask('VerifyRegistration', { input: { challengeId: challenge.id, code } }),
  );
  const { tokens } = expectType(verified.verifyRegistration, 'VerifyRegistrationPayload');
  print(`2  The code ${code} is right: the account exists and its owner is signed in.`);
  return { mobile, token: tokens.accessToken };
}

/** The newest code to this mobile or e-mail that is not an earlier one: what would have left is in the inbox for development. */
export const codeFor = (url: string, to: string, earlier?: string): Promise<string> =>
  until(`a code for ${to}`, async () => {
    const response = await fetch(`${url}/identity/dev/inbox.json?to=${encodeURIComponent(to)}`);
    if (response.status === 404) throw new Error('This Gatehouse has no development inbox.');
    const messages = (await response.json()) as { readonly code?: string }[];
    const code = messages[0]?.code;
    return code === earlier ? undefined : code;
  });

const deadlineMs = 20_000;

/** Asks until there is an answer: what one part of the platform does, the others hear of a moment later. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  everyMs = 50,
): Promise<T> {
  for (const deadline = performance.now() + deadlineMs; performance.now() < deadline;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(everyMs);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

type Paid = { readonly paymentId: string; readonly token: string };

/** How a payment ended: confirmed, it is PROCESSING for as long as its tickets take. */
export function paymentEnd(url: string, { paymentId, token }: Paid): Promise<string> {
  const ask = persistedClient(url, 'customer');
  return until('the tickets', async () => {
    const { payment } = data(await ask('PaymentStatus', { id: paymentId }, token));
    return payment.status === 'PROCESSING' ? undefined : (payment.status as string);
  });
}

/** What was asked for; an error ends the walk. */
export function data({ status, data: answered, code }: Answer) {
  if (code !== undefined) throw new Error(`The gateway answered ${status} ${code}.`);
  return answered;
}

/** The member of the result's union that is good news; any other ends the walk. */
export function expectType<T extends { readonly __typename: string }>(result: T, type: string): T {
  if (result.__typename !== type)
    throw new Error(`Expected ${type}, got ${JSON.stringify(result)}.`);
  return result;
}
