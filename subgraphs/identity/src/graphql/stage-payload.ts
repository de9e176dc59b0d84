import type { StageToken } from '../domain/tokens/issue-stage-token.ts';
import { wordOf } from './word-of.ts';

/** What is left to do before somebody is signed in, in the words of the graph. */
export const stagePayload = ({ stage, stageToken, expiresAt }: StageToken) =>
  ({ __typename: 'SignInStagePayload', stage: wordOf(stage), stageToken, expiresAt }) as const;
