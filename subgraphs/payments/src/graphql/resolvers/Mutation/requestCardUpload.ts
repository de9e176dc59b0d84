import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { requestCardUpload as request } from '../../../domain/files/request-card-upload.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestCardUpload: NonNullable<MutationResolvers['requestCardUpload']> = (
  _parent,
  { input: { byteCount } },
  { till, files, viewer, now },
) => {
  const { accountId } = signedInTo('admin', viewer);
  return request({ db: till.db, files }, { accountId, byteCount, now });
};
