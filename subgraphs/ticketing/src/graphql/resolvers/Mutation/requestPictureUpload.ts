import { requestPictureUpload as request } from '../../../domain/files/request-picture-upload.ts';
import type { MutationResolvers } from './../../types.generated.ts';

const purposes = {
  EVENT_IMAGE: 'event_image',
  VENUE_IMAGE: 'venue_image',
  INCIDENT_PHOTO: 'incident_photo',
} as const;

export const requestPictureUpload: NonNullable<MutationResolvers['requestPictureUpload']> = (
  _parent,
  { input: { purpose, byteCount } },
  context,
) => request(context, { purpose: purposes[purpose], byteCount });
