import type { RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import type { Db } from '../db.ts';
import { inboxPage } from './inbox-page.ts';
import { listInbox } from './list-inbox.ts';

/** Two views of the development inbox: a page for people, a list for programs. */
export function inboxRoutes(db: Db, key: Buffer): Readonly<Record<'page' | 'list', RouteHandler>> {
  const list = (request: Request) => listInbox(db, key, toOf(request));
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return {
    page: async (request) => new Response(inboxPage(await list(request)), { headers }),
    list: async (request) =>
      Response.json(await list(request), { headers: { 'cache-control': 'no-store' } }),
  };
}

/** A plus sign that was not escaped arrives as a blank: people type this address by hand. */
const toOf = (request: Request) =>
  new URL(request.url).searchParams.get('to')?.replace(/^ /, '+') ?? undefined;
