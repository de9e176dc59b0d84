import type { Route, RouteHandler } from './subgraph.ts';

/** A function that answers by the first route whose method and path fit, and with 404 where none does. */
export function findRoute(routes: Readonly<Partial<Record<Route, RouteHandler>>>) {
  const table = Object.entries(routes).map(([route, handler]) => {
    const [method, pathname] = route.split(' ');
    return { method, pattern: new URLPattern({ pathname: pathname ?? '' }), handler };
  });
  return async (request: Request): Promise<Response> => {
    for (const { method, pattern, handler } of table) {
      const match = method === request.method ? pattern.exec(request.url) : null;
      if (match !== null && handler !== undefined)
        return handler(request, match.pathname.groups as Record<string, string>);
    }
    return new Response('Not found.\n', { status: 404 });
  };
}
