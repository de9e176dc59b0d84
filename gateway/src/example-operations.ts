import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customerOf, demoPassword } from '@gatehouse/demo/people';
import { operationsFolder } from '@gatehouse/schema/contract-files';

/** A tab of an explorer: what its three editors hold when it opens. */
export type Example = {
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
};

const { mobile } = customerOf(0);

/** Of the customer's shipped documents those that lead from the street to the tickets of a demo customer. */
const examples: readonly (readonly [name: string, variables: object])[] = [
  ['BrowseEvents', { first: 5 }],
  ['SignIn', { input: { mobile, password: demoPassword } }],
  ['VerifySignIn', { input: { challengeId: 'from SignIn', code: 'from /dev/inbox' } }],
  ['MyTickets', { first: 10 }],
];

/** Where the token goes. Commented out, because an empty token is a wrong one. */
const headers = `{
  // To be somebody: the accessToken that VerifySignIn answers.
  // "Authorization": "Bearer …"
}`;

const textOf = (name: string): string =>
  readFileSync(join(operationsFolder, 'customer', `${name}.graphql`), 'utf8');

/** What an explorer with tabs opens with. */
export const exampleTabs = (): readonly Example[] =>
  examples.map(([name, variables]) => ({
    query: textOf(name),
    variables: JSON.stringify(variables, null, 2),
    headers,
  }));

/** All of them as one document, for an explorer that opens with one. Variables of one name are those of the first. */
export const exampleDocument = (): { readonly document: string; readonly variables: object } => ({
  document: examples.map(([name]) => textOf(name)).join('\n'),
  variables: Object.assign({}, ...examples.map(([, variables]) => variables).toReversed()),
});
