import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { listOwnSessions } from '../../../domain/sessions/list-own-sessions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const mySessions: NonNullable<QueryResolvers['mySessions']> = async (
  _parent,
  page,
  { db, viewer, now },
) => listOwnSessions(db, { ...page, accountId: signedIn(viewer).accountId, now });
