import type { Browser } from 'playwright-core';
import { readEnvironment } from '@gatehouse/gateway/environment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToyGraph } from '../gateway/toy-graph.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent } from '../kit/seed.ts';
import { hasChromium, openChromium } from './chromium.ts';

/** A page that is opened, with all that it asked for and complained of. */
async function visit(address: string) {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(graph.url + address);
  const outside = () =>
    asked.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(graph.url));
  return { page, outside, complaints };
}

let graph: Graph;
let browser: Browser;
beforeAll(async () => {
  if (!hasChromium) return;
  const opening = openGraph({ worker: false });
  // The first visitor has the page built: seconds, in which the browser is unpacked.
  const built = opening.then(({ url }) => fetch(`${url}/explorer`));
  [graph, browser] = await Promise.all([opening, openChromium(), built]);
});
afterAll(async () => {
  await browser?.close();
  await graph?.[Symbol.asyncDispose]();
});

// Skipped, and named as such, where the package's browser does not run: macOS, Windows, ARM.
const inBrowser = test.skipIf(!hasChromium);

inBrowser(
  'CORE-09: GraphiQL loads, knows the schema and runs an example, and asks no host but ours',
  async () => {
    await anEvent(graph, { eventName: 'Lighthouse' });
    const { page, outside, complaints } = await visit('/explorer');

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Mutation', exact: true }).click();
    await page.getByRole('link', { name: 'bookTickets', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await expect.poll(() => page.locator('.result-window').innerText()).toContain('Lighthouse');

    const tabs = await page.getByRole('tab').allInnerTexts();
    expect(tabs).toEqual(['BrowseEvents', 'SignIn', 'VerifySignIn', 'MyTickets']);
    expect({ outside: outside(), complaints }).toEqual({ outside: [], complaints: [] });
  },
);

inBrowser(
  'Sandbox is let in by the policy of its page: it asks hosts of Apollo and of its font, nobody else',
  async () => {
    const { page, outside, complaints } = await visit('/graphql');
    await page.getByText('Apollo Sandbox cannot be loaded').waitFor();

    const hosts = new Set(outside().map((url) => new URL(url).hostname));
    expect([...hosts].filter((host) => !/\.apollographql\.com$|^fonts\./.test(host))).toEqual([]);
    expect(hosts).toContain('embeddable-sandbox.cdn.apollographql.com');
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  },
);

inBrowser('without Sandbox a browser on /graphql finds GraphiQL', async () => {
  await using toy = await openToyGraph(
    { toy: { sdl: 'type Query { here: Boolean }', resolvers: {} } },
    { explorer: 'local' },
  );

  const found = await fetch(`${toy.url}/graphql`, { headers: { accept: 'text/html' } });

  expect(new URL(found.url).pathname).toBe('/explorer');
  expect(found.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
});

test.each([
  ['', undefined, 'sandbox'],
  ['', 'local', 'local'],
  ['', 'off', 'off'],
  ['production', undefined, 'off'],
  ['production', 'sandbox', 'off'],
  ['production', 'local', 'off'],
])('%s EXPLORER=%s opens: %s', (mode, wanted, opened) => {
  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://localhost/x',
    GATEHOUSE_SECRET: 'a secret of thirty-two characters',
    PUBLIC_URL: 'https://api.example',
  };
  const { explorer } = readEnvironment({ ...(mode === '' ? {} : production), EXPLORER: wanted });

  expect(explorer).toBe(opened);
});
