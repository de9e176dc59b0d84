import { getGateEvent } from '../../../domain/gate/get-gate-event.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gateEvent: NonNullable<QueryResolvers['gateEvent']> = (
  _parent,
  _args,
  { db, headcounts, viewer },
) => getGateEvent({ db, headcounts }, viewer);
