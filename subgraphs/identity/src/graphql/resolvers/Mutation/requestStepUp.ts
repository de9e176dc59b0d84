import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { requestStepUp as request } from '../../../domain/sessions/request-step-up.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestStepUp: NonNullable<MutationResolvers['requestStepUp']> = async (
  _parent,
  _args,
  context,
) => ({ challenge: await request(context, signedIn(context.viewer)) });
