import type { Challenge } from '@gatehouse/identity-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';

/** How often something may happen, and what follows when it happens oftener. */
export type Limit = {
  /** The name under which it is counted. */
  readonly name: string;
  readonly max: number;
  readonly windowS: number;
  readonly blockS: number | 'rest of the window';
  /** A second block in a row lasts twice as long, never longer than this; `blockS` where it is left out. */
  readonly blockMaxS?: number;
  /** The longest wait that a refused caller is told. */
  readonly tellsMaxS?: number;
};

const minutes = 60;
const hour = 3600;
const day = 86_400;

const simple = (name: string, max: number, windowS: number): Limit => ({
  name,
  max,
  windowS,
  blockS: windowS,
});

const lockMaxS = 30 * minutes;

/** Per identifier as it was typed, so that one that nobody has locks like one that somebody has; and per trusted device. */
export const passwordFailures: Limit = {
  name: 'password',
  max: 5,
  windowS: 15 * minutes,
  blockS: 15 * minutes,
  blockMaxS: lockMaxS,
};

/**
 * Ends the guessing that goes on between locks, however slowly: nothing but `liftLock` ends this one. It is told like any other
 * lock, since the answer must not say how far a stranger has come.
 */
export const passwordFailuresInARow: Limit = {
  name: 'password in a row',
  max: 100,
  windowS: 30 * day,
  blockS: 3650 * day,
  tellsMaxS: lockMaxS,
};

export const signInsPerAddress = simple('sign-in from', 30, 10 * minutes);
export const codesPerAddress = simple('code from', 30, 10 * minutes);
export const sendsPerAddress = simple('send from', 10, 10 * minutes);

/** Per target and purpose: what a stranger uses up of one purpose leaves the others to the owner. */
export const sendsPerTarget = simple('send to', 3, 10 * minutes);
export const sendsPerTargetAndDay = simple('send in a day to', 10, day);

/** What strangers cannot use up: beside those, for a device that the account trusts. */
export const sendsPerTrustedTarget = simple('trusted send to', 2, 10 * minutes);
export const sendsPerTrustedTargetAndDay = simple('trusted send in a day to', 10, day);

const budget = (name: string, max: number): Limit => ({
  name,
  max,
  windowS: hour,
  // Everybody waits for the end of this one: no longer than the hour has still to run.
  blockS: 'rest of the window',
});

/** Of the whole deployment, whoever asks. */
export const messageBudget = (messagesPerHour: number): Limit =>
  budget('messages', messagesPerHour);

/** What other subgraphs ask to be sent. */
export type RequestedKind = PayloadOf<Events, 'message.requested'>['content']['kind'];

/** No purpose may take more than half, so that a flood of reset requests leaves people able to sign in. */
export const messageBudgetOf = (
  purpose: Challenge['purpose'] | 'invitation' | RequestedKind,
  messagesPerHour: number,
): Limit => budget(`messages to ${purpose}`, Math.ceil(messagesPerHour / 2));

/** Each may bring five megabytes. */
export const uploadsPerAccount = simple('upload by', 30, 60 * minutes);
