import { requestUpload as request } from '../../../domain/files/request-upload.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestUpload: NonNullable<MutationResolvers['requestUpload']> = (
  _parent,
  { input: { purpose, byteCount } },
  context,
) => request(context, { purpose: rowWordOf(purpose), byteCount });
