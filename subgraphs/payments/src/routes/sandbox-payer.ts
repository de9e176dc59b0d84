import type { RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import { isId } from '../domain/is-id.ts';
import { actOnIntent, type Bank, findIntent } from '../providers/sandbox/bank.ts';

/**
 * `POST /payments/dev/sandbox/:paymentId/:act`, which is not there in production: the payer approves or declines what the
 * sandbox asked of them, as they would at a real provider's page. The sandbox's webhook brings the outcome.
 */
export const sandboxPayer =
  (bank: Bank): RouteHandler =>
  async (_request, { paymentId = '', act }) => {
    const isKnown = isId(paymentId) && (act === 'approve' || act === 'decline');
    const intent = isKnown ? await actOnIntent(bank, paymentId, act) : undefined;
    if (intent === undefined) return new Response('Not found.\n', { status: 404 });
    return new Response(`${intent.state}\n`);
  };

/** `GET /payments/dev/sandbox/:paymentId`: the page on which the payer does that, where `actionUrl` sends them. */
export const sandboxPage =
  ({ db }: Bank): RouteHandler =>
  async (_request, { paymentId = '' }) => {
    const intent = isId(paymentId) ? await findIntent(db, paymentId) : undefined;
    if (intent === undefined) return new Response('Not found.\n', { status: 404 });
    const { key, state } = intent;
    const button = (act: string) =>
      `<form method="post" action="/payments/dev/sandbox/${key}/${act}"><button>${act}</button></form>`;
    const asks = state === 'requires_action' ? button('approve') + button('decline') : '';
    const page = `<!doctype html><title>Sandbox</title><p>This payment is ${state}.</p>${asks}\n`;
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  };
