import { liveViewer } from '../../../rules/live-viewer.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = async (_parent, _args, context) =>
  (await liveViewer(context)) ?? null;
