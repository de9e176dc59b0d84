import type { Challenge } from '@gatehouse/identity-db/schema';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { InvalidCode } from '../domain/challenges/answer-challenge.ts';
import type { Weakness } from '../domain/passwords/find-weakness.ts';
import type { SignedIn } from '../domain/sessions/sign-in.ts';

export type ChallengeMapper = Challenge;
export type ViewerMapper = Viewer;
export type WeakPasswordErrorMapper = { readonly reason: Weakness; readonly lengthMin: number };
export type InvalidCodeErrorMapper = Pick<InvalidCode, 'reason'>;
export type InvalidCredentialsErrorMapper = Extract<SignedIn, { outcome: 'refused' }>;
