import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';

const freshMs = 10 * 60_000;

/** For what a session alone may not do: FORBIDDEN unless its person has proven within ten minutes to be there. */
export function requireFresh({ authTime }: Pick<Viewer, 'authTime'>, now: Date): void {
  if (now.getTime() - authTime.getTime() > freshMs)
    throw forbidden('Prove once more who you are: requestStepUp, then verifyStepUp.');
}
