import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import { judgeAtGate } from '../../../domain/gate/judge-at-gate.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const verifyCode: NonNullable<QueryResolvers['verifyCode']> = async (
  _parent,
  { code, gateId = null },
  context,
) => {
  const { usher } = await getUsheredEvent(context.db, context.viewer);
  return judgeAtGate(context, { code, medium: 'QR', gateId }, usher);
};
