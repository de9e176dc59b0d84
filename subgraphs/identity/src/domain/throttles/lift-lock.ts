import type { Visit } from '../visit.ts';
import { forgetHits } from './forget-hits.ts';
import { passwordFailures, passwordFailuresInARow } from './limits.ts';
import { signInSubject, type SignInName } from './sign-in-subject.ts';

/**
 * Forgets the failed sign-ins of one identifier, so that it may be tried again at once. For an administrator, and for a password
 * that was reset. A device that has used up its own tries is let in by it too: it counts as a stranger then. True where there
 * were any.
 */
export const liftLock = (visit: Pick<Visit, 'db' | 'keys'>, name: SignInName): Promise<boolean> =>
  forgetHits(visit, [passwordFailures, passwordFailuresInARow], signInSubject(name));
