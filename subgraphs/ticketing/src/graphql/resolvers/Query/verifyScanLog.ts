import { verifyScanLog as verify } from '../../../domain/scan-log/verify-scan-log.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const verifyScanLog: NonNullable<QueryResolvers['verifyScanLog']> = (
  _parent,
  _args,
  { db },
) => verify(db);
