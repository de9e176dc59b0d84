import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { manifestsFolder, operationsFolder } from '@gatehouse/schema/contract-files';
import { Kind, parse, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anUsher, password, type Person } from '../kit/roles.ts';
import { aPaidTicket, anEvent, codesOf, type SeededEvent } from '../kit/seed.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that the shipped document asks for.
type Data = any;

type Shipped = { readonly id: string; readonly name: string; readonly body: string };

const manifest = JSON.parse(readFileSync(path.join(manifestsFolder, 'usher.json'), 'utf8')) as {
  readonly operations: readonly Shipped[];
};

const document = (name: string) =>
  parse(readFileSync(path.join(operationsFolder, 'usher', `${name}.graphql`), 'utf8'));

/** What the scanner's build does with the manifest: the document's name, and from it the id. */
function idOf(sent: DocumentNode): string {
  const [definition] = sent.definitions;
  const name = definition?.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined;
  return manifest.operations.findLast((operation) => operation.name === name)?.id ?? 'f'.repeat(64);
}

let graph: Graph;
let event: SeededEvent;
let usher: Person & { readonly username: string };
let code: string;
beforeAll(async () => {
  graph = await openGraph();
  event = await anEvent(graph);
  const { ticketId } = await aPaidTicket(graph, event);
  usher = await anUsher(graph, event);
  [code = ''] = await codesOf(graph, [ticketId]);
  await graph.settle();
});
afterAll(() => graph[Symbol.asyncDispose]());

const possibleTypes = { SignInUsherResult: ['SignInUsherPayload', 'InvalidCredentialsError'] };

/** A real client with a cache, as an application has it; `bodies` is what leaves it. */
function scanner({
  token,
  byId = true,
}: { readonly token?: string; readonly byId?: boolean } = {}) {
  const bodies: Record<string, unknown>[] = [];
  const http = new HttpLink({
    uri: `${graph.url}/graphql`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    fetch: (uri, init) => {
      bodies.push(JSON.parse(init?.body as string));
      return fetch(uri, init);
    },
  });
  const persisted = new PersistedQueryLink({ generateHash: idOf, retry: () => false });
  const link = byId ? ApolloLink.from([persisted, http]) : http;
  return {
    client: new ApolloClient({ cache: new InMemoryCache({ possibleTypes }), link }),
    bodies,
  };
}

const scanInput = (scanId: string) => ({
  input: { scanId, code, gateId: event.gateId, deviceId: 'scanner-1' },
});

describe('USH-08: a real client with a persisted-query link', () => {
  test('signs in, sees its event and scans: VALID, then ALREADY_SCANNED, then the first answer again', async () => {
    const { username } = usher;
    const input = { eventId: event.eventId, username, password };
    const signIn = await scanner().client.mutate<Data>({
      mutation: document('SignInUsher'),
      variables: { input },
    });
    expect(signIn.data.signInUsher.__typename).toBe('SignInUsherPayload');
    const { client, bodies } = scanner({ token: signIn.data.signInUsher.tokens.accessToken });

    const screen = await client.query<Data>({ query: document('GateEvent') });
    expect(screen.data.gateEvent).toMatchObject({
      id: event.eventId,
      checkpoints: [{ gates: [{ id: event.gateId }] }],
    });

    const scan = async (scanId: string) => {
      const { data } = await client.mutate<Data>({
        mutation: document('ScanTicket'),
        variables: scanInput(scanId),
      });
      return data.scanTicket.scan.verdict;
    };
    const first = randomUUID();
    expect([await scan(first), await scan(randomUUID()), await scan(first)]).toEqual([
      'VALID',
      'ALREADY_SCANNED',
      'VALID',
    ]);

    expect(bodies.length).toBe(4);
    for (const body of bodies) expect(body).not.toHaveProperty('query');
  });

  test('a shipped text sent as a text with an usher token is DOCUMENT_NOT_ALLOWED, and nothing is written', async () => {
    const { client } = scanner({ token: usher.token, byId: false });
    const scanId = randomUUID();

    const sent = client.mutate({ mutation: document('ScanTicket'), variables: scanInput(scanId) });

    const error = await sent.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code']).toBe(
      'DOCUMENT_NOT_ALLOWED',
    );
    const shipped = manifest.operations.find(({ name }) => name === 'ScanTicket');
    const exact = await graph.ask(shipped!.body, scanInput(scanId), { token: usher.token });
    expect([exact.status, exact.code]).toEqual([400, 'DOCUMENT_NOT_ALLOWED']);
    expect(await graph.sql`select from ticketing.scans where scan_id = ${scanId}`).toHaveLength(0);
  });

  test('what the manifest does not have is DOCUMENT_NOT_ALLOWED, and the client does not answer with its text', async () => {
    const { client, bodies } = scanner({ token: usher.token });

    const sent = client.query({ query: parse('query Free { gateEvent { id } }') });

    await expect(sent).rejects.toThrow();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).not.toHaveProperty('query');
  });
});
