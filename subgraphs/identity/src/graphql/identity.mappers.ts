import type {
  AdminUser,
  Challenge,
  Customer,
  Organizer,
  Usher,
} from '@gatehouse/identity-db/schema';
import type { InvalidCode } from '../domain/challenges/answer-challenge.ts';
import type { Weakness } from '../domain/passwords/find-weakness.ts';
import type { SignedIn } from '../domain/sessions/sign-in.ts';

export type CustomerMapper = Customer;
export type OrganizerMapper = Organizer;
export type UsherMapper = Usher;
export type AdminUserMapper = AdminUser;
export type ChallengeMapper = Challenge;
export type WeakPasswordErrorMapper = { readonly reason: Weakness; readonly lengthMin: number };
export type InvalidCodeErrorMapper = Pick<InvalidCode, 'reason'>;
export type InvalidCredentialsErrorMapper = Extract<SignedIn, { outcome: 'refused' }>;
