/** What a client gets: the HTTP status, and the body taken apart. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that its own document asked for.
  readonly data: any;
  readonly errors: readonly GraphError[] | undefined;
  /** The code of the first error, the word clients branch on. */
  readonly code: string | undefined;
  readonly text: string;
};

export type GraphError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [key: string]: unknown };
};

export type AskOptions = { readonly token?: string; readonly headers?: Record<string, string> };

export type Ask = (document: string, variables?: object, options?: AskOptions) => Promise<Answer>;

/** Posts documents to one gateway, as any client does. */
export const asker =
  (url: string): Ask =>
  (document, variables = {}, options = {}) =>
    post(url, { query: document, variables }, options);

/** Posts any body, for persisted documents and for bodies that no client would send. */
export async function post(url: string, body: object, options: AskOptions = {}): Promise<Answer> {
  const { token, headers = {} } = options;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
  const code = errors?.[0]?.extensions.code;
  return { status: response.status, headers: response.headers, data, errors, code, text };
}
