/** How often something may happen, and what follows when it happens oftener. */
export type Limit = {
  /** The name under which it is counted. */
  readonly name: string;
  readonly max: number;
  readonly windowS: number;
  /** A second block in a row lasts twice as long, never longer than `blockMaxS`. */
  readonly blockS: number;
  readonly blockMaxS: number;
};

const minutes = 60;
const day = 86_400;

const simple = (name: string, max: number, windowS: number): Limit => ({
  name,
  max,
  windowS,
  blockS: windowS,
  blockMaxS: windowS,
});

/** Per identifier as it was typed, so that one that nobody has locks like one that somebody has. */
export const passwordFailures: Limit = {
  name: 'password',
  max: 5,
  windowS: 15 * minutes,
  blockS: 15 * minutes,
  blockMaxS: 30 * minutes,
};

export const signInsPerAddress = simple('sign-in from', 30, 10 * minutes);
export const codesPerAddress = simple('code from', 30, 10 * minutes);
export const sendsPerAddress = simple('send from', 10, 10 * minutes);

/** Per target and purpose: what a stranger uses up of one purpose leaves the others to the owner. */
export const sendsPerTarget = simple('send to', 3, 10 * minutes);
export const sendsPerTargetAndDay = simple('send in a day to', 10, day);
