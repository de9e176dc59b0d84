import type { Policy } from '@gatehouse/identity-db/schema';

export type SignInName = Pick<Policy, 'realm'> & {
  /** In the spelling under which it is kept; for what can be no identifier, as it was typed. */
  readonly identifier: string;
};

/** Under what failed sign-ins are counted: a name in a realm, whether anybody has it or not. */
export const signInSubject = ({ realm, identifier }: SignInName): string =>
  `${realm}\n${identifier}`;
