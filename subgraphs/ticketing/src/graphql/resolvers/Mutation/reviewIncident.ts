import { reviewIncident as review } from '../../../domain/incidents/review-incident.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reviewIncident: NonNullable<MutationResolvers['reviewIncident']> = async (
  _parent,
  { input: { note = null, ...input } },
  context,
) => ({ incident: await review(context, { ...input, note }) });
