import { wordOf } from '../word-of.ts';
import type { SessionResolvers } from './../types.generated.ts';

export const Session: SessionResolvers = {
  portal: ({ portal }) => wordOf(portal),
  address: ({ ip }) => ip,
  expiresAt: ({ idleUntil }) => idleUntil,
  isCurrent: ({ id }, _args, { viewer }) => id === viewer?.sessionId,
};
