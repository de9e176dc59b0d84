import { sendActivation } from '@gatehouse/identity/domain/accounts/send-activation';
import { openDoor } from '../identity/open-door.ts';
import { linkTo } from '../identity/door-asks.ts';
import type { Graph } from '../kit/graph.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- each step reads the fields its document asks for.
export type Send = (name: string, variables?: object, token?: string) => Promise<any>;

export type Client = {
  readonly send: Send;
  readonly portal: 'customer' | 'organizer' | 'merchant' | 'usher' | 'admin';
  /** What the person signs in with, and where messages reach them. */
  readonly identifier: string;
  readonly address: string;
  readonly password: string;
};

/** A screen sends what a person does in minutes; the journey sends it in a second. */
const timePasses = ({ sql }: Graph) => sql`delete from identity.throttles`;

const codeTo = async (graph: Graph, address: string) => (await graph.inbox(address)).code;

/** The account of an identifier is somebody's whom an administrator has just made: its link sets the password. */
export async function activationSteps(graph: Graph, client: Client): Promise<void> {
  const { send, portal, identifier, address: target, password } = client;
  const [account] = await graph.sql<[{ id: string }]>`
    update identity.accounts set status = 'pending', password_hash = null
    where id = (select account_id from identity.identifiers where value = ${identifier})
    returning id`;
  await using door = await openDoor(graph);
  const visit = door.visit();
  const channel = target.includes('@') ? 'email' : 'sms';
  await visit.db.transaction((tx) =>
    sendActivation(tx, visit, { accountId: account.id, portal, channel, target }),
  );
  const { challengeId, code } = await linkTo(graph, target);
  await send('ActivateAccount', { input: { challengeId, code, password } });
}

/** Mobile and password, a code that is sent again, and the first refresh; answers an access token. */
export async function signInSteps(graph: Graph, client: Client): Promise<string> {
  const { send, portal, identifier, address, password } = client;
  const name = `signIn${portal[0]?.toUpperCase()}${portal.slice(1)}`;
  const asked = await send('SignIn', { input: { mobile: identifier, password } });
  const again = { challengeId: asked[name].challenge.id };
  await send('ResendCode', { input: again });
  const input = { ...again, code: await codeTo(graph, address) };
  const { verifySignIn } = await send('VerifySignIn', { input });
  const { refreshToken } = verifySignIn.tokens;
  const { refreshTokens } = await send('RefreshTokens', { input: { refreshToken } });
  await timePasses(graph);
  return refreshTokens.tokens.accessToken;
}

/** Own sessions, a step-up and another password, as the account's page offers them. */
export async function accountSteps(graph: Graph, client: Client, token: string): Promise<void> {
  const { send, address, password: currentPassword } = client;
  const { requestStepUp } = await send('RequestStepUp', {}, token);
  const { id: challengeId } = requestStepUp.challenge;
  const proof = { challengeId, code: await codeTo(graph, address) };
  await send('VerifyStepUp', { input: proof }, token);
  const newPassword = `${currentPassword}, and seven more`;
  await send('ChangePassword', { input: { currentPassword, newPassword } }, token);
  await send(
    'ChangePassword',
    { input: { currentPassword: newPassword, newPassword: currentPassword } },
    token,
  );
  const { mySessions } = await send('MySessions', { first: 10 }, token);
  const other = mySessions.edges.find(
    ({ node }: { node: { isCurrent: boolean } }) => !node.isCurrent,
  );
  await send('RevokeSession', { input: { sessionId: other.node.id } }, token);
  await send('RevokeOtherSessions', {}, token);
  await timePasses(graph);
}

/** Another number, for those who sign in by one. */
export async function mobileSteps(graph: Graph, client: Client, token: string): Promise<Client> {
  const { send, identifier, password } = client;
  const mobile = `${identifier.slice(0, -1)}${(Number(identifier.at(-1)) + 5) % 10}`;
  const asked = await send('RequestMobileChange', { input: { mobile, password } }, token);
  const { id: challengeId } = asked.requestMobileChange.challenge;
  const proof = { challengeId, code: await codeTo(graph, mobile) };
  await send('VerifyMobileChange', { input: proof }, token);
  await timePasses(graph);
  return { ...client, identifier: mobile, address: mobile };
}

/** A forgotten password, by code or by link; ends every session. */
export async function resetSteps(graph: Graph, client: Client): Promise<void> {
  const { send, portal, identifier, address, password } = client;
  const wish = { portal: portal.toUpperCase(), identifier };
  const { requestPasswordReset } = await send('RequestPasswordReset', { input: wish });
  const { id: challengeId } = requestPasswordReset.challenge;
  const typed = await codeTo(graph, address);
  const { code } = typed === undefined ? await linkTo(graph, address) : { code: typed };
  const newPassword = `${password}, forgotten`;
  await send('ResetPassword', { input: { challengeId, code, newPassword } });
  await timePasses(graph);
}
