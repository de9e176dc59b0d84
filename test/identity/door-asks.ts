import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import { codeTo, signInCustomer, verifySignIn as verifyCustomer } from './asks.ts';

// What is asked at the doors that came after the customer's, with everything that they may answer.

type Asking = Pick<Graph, 'ask'>;

const tokens = 'tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }';
const challenge = 'challenge { id channel maskedTarget expiresAt }';
const invalidCode = '... on InvalidCodeError { message reason }';
const invalidCredentials = '... on InvalidCredentialsError { message }';
// Another kind of reason than a code's, so that it needs a name of its own beside one.
const weakPassword = '... on WeakPasswordError { message weakness: reason lengthMin }';
const wrongPassword = '... on WrongPasswordError { message }';
const stage = '... on SignInStagePayload { stage stageToken expiresAt }';

const asks =
  (document: string) =>
  ({ ask }: Asking, input: object, token?: string): Promise<Answer> =>
    ask(document, { input }, token === undefined ? {} : { token });

/** The mutation of this name, with its union's members. */
const mutation = (name: string, members: string) =>
  asks(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${members} }
  }`);

export const signInOrganizer = mutation(
  'signInOrganizer',
  `__typename ... on SignInOrganizerPayload { ${challenge} } ${invalidCredentials}`,
);

export const signInMerchant = mutation(
  'signInMerchant',
  `__typename ... on SignInMerchantPayload { ${challenge} } ${invalidCredentials}`,
);

export const signInMember = mutation(
  'signInMember',
  `__typename ... on SignInMemberPayload { ${tokens} deviceToken }
   ... on SignInMemberChallengePayload { ${challenge} } ${stage} ${invalidCredentials}`,
);

export const signInAdmin = mutation(
  'signInAdmin',
  `__typename ... on SignInAdminPayload { ${tokens} } ${stage} ${invalidCredentials}`,
);

export const signInUsher = mutation(
  'signInUsher',
  `__typename ... on SignInUsherPayload { ${tokens} } ${stage} ${invalidCredentials}`,
);

export const verifySignIn = mutation(
  'verifySignIn',
  `__typename ... on VerifySignInPayload { ${tokens} deviceToken } ${stage} ${invalidCode}`,
);

export const requestPasswordReset = mutation('requestPasswordReset', challenge);

export const resetPassword = mutation(
  'resetPassword',
  `__typename ... on ResetPasswordPayload { resetAt } ${invalidCode} ${weakPassword}`,
);

export const activateAccount = mutation(
  'activateAccount',
  `__typename ... on ActivateAccountPayload { portal } ${invalidCode} ${weakPassword}`,
);

export const changePassword = mutation(
  'changePassword',
  `__typename ... on ChangePasswordPayload { ${tokens} endedSessions } ${wrongPassword} ${weakPassword}`,
);

export const requestMobileChange = mutation(
  'requestMobileChange',
  `__typename ... on RequestMobileChangePayload { ${challenge} } ${wrongPassword}`,
);

export const verifyMobileChange = mutation(
  'verifyMobileChange',
  `__typename ... on VerifyMobileChangePayload { mobile } ${invalidCode}`,
);

export const selectMembership = mutation(
  'selectMembership',
  `__typename ... on SelectMembershipPayload { ${tokens} membership { id } } ${stage}`,
);

export const revokeSession = mutation('revokeSession', 'revokedAt');

export const verifyStepUp = mutation(
  'verifyStepUp',
  `__typename ... on VerifyStepUpPayload { ${tokens} } ${invalidCode}`,
);

/** Signs a customer in through both steps; answers the tokens. */
export async function signInThrough(graph: Graph, mobile: string, password: string) {
  const asked = await signInCustomer(graph, { mobile, password });
  const challengeId: string = asked.data.signInCustomer.challenge.id;
  const code = await codeTo(graph, mobile);
  const { data } = await verifyCustomer(graph, { challengeId, code });
  return data.verifySignIn.tokens as { accessToken: string; refreshToken: string };
}

/** Challenge and secret of the newest link that was sent to somebody. */
export async function linkTo(graph: Pick<Graph, 'inbox'>, target: string) {
  const { text } = await graph.inbox(target);
  const [link = ''] = /https?:\S+/.exec(text) ?? [];
  const { pathname, searchParams, origin } = new URL(link);
  const challengeId = searchParams.get('challenge') ?? '';
  return { challengeId, code: searchParams.get('code') ?? '', page: `${origin}${pathname}` };
}

/** Whose token a field of the viewer's is asked with: `OK`, or the code of the refusal. */
export const viewerOf = async (graph: Graph, token: string): Promise<string> => {
  const { data, code } = await graph.as(token)('{ viewer { portal } }');
  return code ?? (data.viewer === null ? 'nobody' : 'OK');
};
