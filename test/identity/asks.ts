import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';

// What a client of identity asks, in the words that these tests need.

type Asking = Pick<Graph, 'ask'>;

const tokens = 'tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }';
const challenge = 'challenge { id channel maskedTarget expiresAt }';
const invalidCode = '... on InvalidCodeError { message reason }';
const invalidCredentials = '... on InvalidCredentialsError { message }';

/** Four words nobody would guess. */
export const goodPassword = 'quiet harbour, seven lamps';

/** A password that is right for no one here. */
export const wrongPassword = 'not the harbour you meant';

const asks =
  (document: string) =>
  ({ ask }: Asking, input: object): Promise<Answer> =>
    ask(document, { input });

export const register = asks(`mutation ($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) {
    __typename
    ... on RegisterCustomerPayload { ${challenge} }
    ... on WeakPasswordError { message reason lengthMin }
  }
}`);

export const verifyRegistration = asks(`mutation ($input: VerifyRegistrationInput!) {
  verifyRegistration(input: $input) {
    __typename
    ... on VerifyRegistrationPayload { ${tokens} deviceToken customer { id name mobile email } }
    ${invalidCode}
  }
}`);

export const signInCustomer = asks(`mutation ($input: SignInCustomerInput!) {
  signInCustomer(input: $input) {
    __typename
    ... on SignInCustomerPayload { ${challenge} }
    ${invalidCredentials}
  }
}`);

export const verifySignIn = asks(`mutation ($input: VerifySignInInput!) {
  verifySignIn(input: $input) {
    __typename
    ... on VerifySignInPayload { ${tokens} deviceToken }
    ${invalidCode}
  }
}`);

export const signInAdmin = asks(`mutation ($input: SignInAdminInput!) {
  signInAdmin(input: $input) {
    __typename
    ... on SignInAdminPayload { ${tokens} deviceToken }
    ... on SignInAdminChallengePayload { ${challenge} }
    ${invalidCredentials}
  }
}`);

export const signInUsher = asks(`mutation ($input: SignInUsherInput!) {
  signInUsher(input: $input) {
    __typename
    ... on SignInUsherPayload { ${tokens} deviceToken usher { id name } }
    ${invalidCredentials}
  }
}`);

export const resendCode = asks(`mutation ($input: ResendCodeInput!) {
  resendCode(input: $input) { ${challenge} }
}`);

export const refreshTokens = asks(`mutation ($input: RefreshTokensInput!) {
  refreshTokens(input: $input) { ${tokens} }
}`);

export const signOut = ({ ask }: Asking, token: string): Promise<Answer> =>
  ask('mutation { signOut { signedOutAt } }', {}, { token });

export const me = ({ ask }: Asking, token: string): Promise<Answer> =>
  ask('{ me { id name mobile email } }', {}, { token });

/** The claims of an access token; what they are worth is the verifier's business. */
export function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

/** Registers and verifies a customer the way a person does. */
export async function registerThrough(graph: Graph, mobile: string, password = goodPassword) {
  const asked = await register(graph, { mobile, password, name: 'Leila Ben Salah' });
  const challengeId: string = asked.data.registerCustomer.challenge.id;
  const code = await codeTo(graph, mobile);
  const { data } = await verifyRegistration(graph, { challengeId, code });
  return { ...data.verifyRegistration, challengeId, code };
}

/** The digits that went out last to this target. */
export async function codeTo(graph: Pick<Graph, 'inbox'>, target: string): Promise<string> {
  const { code } = await graph.inbox(target);
  if (code === undefined) throw new Error('The newest message holds no code.');
  return code;
}

/** Another six digits than these. */
export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');
