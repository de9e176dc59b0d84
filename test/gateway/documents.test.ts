import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDocuments, shippedDocument } from '@gatehouse/gateway/persisted-documents';
import { afterAll, describe, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openToyGraph, type Toy } from './toy-graph.ts';
import { toyTokens } from './toy-tokens.ts';

const toy: Toy = {
  sdl: 'type Query { greet(name: String): String }',
  resolvers: {
    Query: { greet: (_: unknown, { name }: { name?: string }) => `hello ${name ?? 'you'}` },
  },
};

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const operation = (name: string, body: string) => ({ id: idOf(body), name, type: 'query', body });

const usherText = 'query UsherGreets($name: String) { greet(name: $name) }';
const customerText = 'query CustomerGreets { greet }\n';
const manifests = mkdtempSync(path.join(tmpdir(), 'gatehouse-manifests-'));
const write = (client: string, operations: object[]) =>
  writeFileSync(
    path.join(manifests, `${client}.json`),
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  );
write('usher', [operation('UsherGreets', usherText)]);
write('customer', [operation('CustomerGreets', customerText)]);
afterAll(() => rmSync(manifests, { recursive: true }));

const byDocumentId = (text: string) => ({ documentId: `sha256:${idOf(text)}` });
const byPlainId = (text: string) => ({ documentId: idOf(text) });
const byExtension = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: idOf(text) } },
});
const byText = (text: string) => ({ query: text });
const byBoth = (text: string) => ({ ...byText(text), ...byExtension(text) });

type Send = { readonly as?: string; readonly production?: boolean; readonly body: object };

async function send({ as, production = false, body }: Send) {
  await using graph = await openToyGraph({ toy }, { production, manifests });
  const options = as === undefined ? {} : { token: await toyTokens.sign(as) };
  const { status, data, code } = await post(graph.url, body, options);
  return code ?? data?.greet ?? status;
}

const refused = 'DOCUMENT_NOT_ALLOWED';
const hello = 'hello you';

describe('persisted documents', () => {
  test.each([
    ['documentId with its algorithm', byDocumentId(usherText)],
    ['documentId in plain hex', byPlainId(usherText)],
    ["Apollo's extension", byExtension(usherText)],
  ])('an id is taken as %s, with variables', async (_form, id) => {
    const body = { ...id, variables: { name: 'Amal' } };

    expect(await send({ as: 'usher', body })).toBe('hello Amal');
  });

  // Who (undefined is nobody), what is sent, in development, in production.
  test.each([
    ['usher', 'its id', byDocumentId(usherText), hello, hello],
    ['usher', 'the same text', byText(usherText), refused, refused],
    ['usher', 'id and the same text', byBoth(usherText), refused, refused],
    ['usher', "a customer's id", byExtension(customerText), refused, refused],
    ['usher', 'an unknown id', byPlainId('{ greet }'), refused, refused],
    ['usher', 'free text', byText('{ greet }'), refused, refused],
    ['customer', 'its id', byDocumentId(customerText), hello, hello],
    ['customer', "an usher's id", byDocumentId(usherText), hello, refused],
    ['customer', 'text', byText('{ greet }'), hello, refused],
    ['customer', 'id and the same text', byBoth(customerText), hello, refused],
    [
      'customer',
      'id and another text',
      { ...byExtension(customerText), query: '{ greet }' },
      refused,
      refused,
    ],
    ['organizer', "a customer's id", byDocumentId(customerText), hello, refused],
    [undefined, 'any id', byDocumentId(usherText), hello, hello],
    [undefined, 'text', byText('{ greet }'), hello, refused],
    [undefined, 'an unknown id', byPlainId('{ greet }'), refused, refused],
    [undefined, 'an id that is none', { documentId: { toString: 1 } }, refused, refused],
    [undefined, 'an empty extension', { extensions: { persistedQuery: {} } }, refused, refused],
  ])('%s sends %s', async (as, _what, body, inDevelopment, inProduction) => {
    const sender = as === undefined ? {} : { as };

    expect(await send({ ...sender, body })).toBe(inDevelopment);
    expect(await send({ ...sender, body, production: true })).toBe(inProduction);
  });

  test('the client is told from the token and not from what it says about itself', async () => {
    await using graph = await openToyGraph({ toy }, { manifests });
    const token = await toyTokens.sign('usher');
    const headers = {
      'apollographql-client-name': 'admin',
      'x-client': 'admin',
      'x-role': 'admin',
    };

    const { status, code } = await post(graph.url, byText('{ greet }'), { token, headers });

    expect([status, code]).toEqual([400, refused]);
  });

  test('GET keeps to the same policy', async () => {
    await using graph = await openToyGraph({ toy }, { manifests });
    const authorization = `Bearer ${await toyTokens.sign('usher')}`;
    const headers = { authorization, 'apollo-require-preflight': '1' };
    const get = async (search: Record<string, string>) => {
      const response = await fetch(
        `${graph.url}/graphql?${new URLSearchParams(search).toString()}`,
        {
          headers,
        },
      );
      return response.json();
    };

    expect(await get({ query: usherText })).toMatchObject({
      errors: [{ extensions: { code: refused } }],
    });
    expect(await get({ documentId: idOf(usherText), variables: '{"name":"Amal"}' })).toEqual({
      data: { greet: 'hello Amal' },
    });
    const extensions = JSON.stringify(byExtension(usherText).extensions);
    expect(await get({ extensions })).toEqual({ data: { greet: hello } });
  });

  test('53: of 100,000 documents that are offered nothing is kept', () => {
    const documents = loadDocuments(manifests);
    const policy = { documents, mode: 'enforce', persisted: { inc: () => {} } as never } as const;
    let refusals = 0;
    for (let at = 0; at < 100_000; at += 1)
      try {
        shippedDocument(byBoth(`{ a${at}: greet }`), undefined, policy);
      } catch {
        refusals += 1;
      }

    expect(refusals).toBe(100_000);
    expect(documents.size).toBe(2);
  });

  test('53: documents offered for registration leave nothing behind', async () => {
    await using graph = await openToyGraph({ toy });
    const offer = (text: string) => post(graph.url, byBoth(text));

    const codes = await Promise.all(
      Array.from({ length: 200 }, (_, at) => offer(`{ a${at}: greet }`)),
    );
    const again = await post(graph.url, byExtension('{ a1: greet }'));

    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set([refused]));
    expect(again.code).toBe(refused);
  });
});
