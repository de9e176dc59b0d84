import { wordOf } from '../word-of.ts';
import type { PortalPolicyResolvers } from './../types.generated.ts';

export const PortalPolicy: PortalPolicyResolvers = {
  portal: ({ portal }) => wordOf(portal),
  secondFactor: ({ secondFactor }) => wordOf(secondFactor),
  isSingleSession: ({ singleSession }) => singleSession,
  sessionIdleSeconds: ({ sessionIdleS }) => sessionIdleS,
  sessionAbsoluteSeconds: ({ sessionAbsoluteS }) => sessionAbsoluteS,
};
