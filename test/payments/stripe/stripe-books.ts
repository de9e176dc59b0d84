export type Stored = Record<string, unknown> & { id: string };
export type Reply = { readonly status: number; readonly body: object };
export type Asked = {
  readonly method: string;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
};

export const refuse = (status: number, type: string, code: string, more: object = {}): Reply => ({
  status,
  body: { error: { type, code, message: `It is ${code}.`, ...more } },
});

const missing = () => refuse(404, 'invalid_request_error', 'resource_missing');

const unexpected = (intent: Stored) =>
  refuse(400, 'invalid_request_error', 'payment_intent_unexpected_state', {
    payment_intent: intent,
  });

const list = (data: readonly object[]): Reply => ({
  status: 200,
  body: { object: 'list', data, has_more: false, url: '/v1' },
});

/** Books as Stripe keeps them, as far as payments asks for them. The payment method says how an intent goes. */
export function stripeBooks() {
  const intents = new Map<string, Stored>();
  const refunds = new Map<string, Stored>();
  const charged: string[] = [];

  const createIntent = ({ params }: Asked): Reply => {
    if (params['payment_method'] === 'pm_unknown') return missing();
    const intent = {
      id: `pi_${intents.size + 1}`,
      object: 'payment_intent',
      amount: Number(params['amount']),
      amount_received: 0,
      currency: params['currency'],
      payment_method: params['payment_method'],
      status: 'requires_confirmation',
      last_payment_error: null,
      client_secret: `pi_${intents.size + 1}_secret_of_the_payer`,
      metadata: { paymentId: params['metadata[paymentId]'] },
    };
    intents.set(intent.id, intent);
    return { status: 200, body: intent };
  };

  const answer = (asked: Asked): Reply => {
    const [, , kind, id, verb] = asked.url.pathname.split('/');
    if (kind === 'refunds' && asked.method === 'POST')
      return createRefund(asked, { intents, refunds });
    if (kind === 'refunds') {
      const of = asked.url.searchParams.get('payment_intent');
      return list([...refunds.values()].filter((each) => each['payment_intent'] === of));
    }
    if (kind === 'balance_transactions') return list(movements(charged, { intents, refunds }));
    if (id === undefined) return createIntent(asked);
    const intent = intents.get(id);
    if (intent === undefined) return missing();
    if (verb === 'confirm') return confirm(intent, charged, asked);
    return verb === 'cancel' ? cancel(intent) : { status: 200, body: intent };
  };
  return { intents, refunds, charged, answer };
}

type Books = {
  readonly intents: ReadonlyMap<string, Stored>;
  readonly refunds: Map<string, Stored>;
};

function createRefund({ params }: Asked, { intents, refunds }: Books): Reply {
  const intent = intents.get(params['payment_intent'] ?? '');
  if (intent === undefined) return missing();
  const back = [...refunds.values()].filter(
    (each) => each['payment_intent'] === intent.id && each['status'] !== 'failed',
  );
  const sum = back.reduce((total, each) => total + Number(each['amount']), 0);
  if (sum + Number(params['amount']) > Number(intent['amount_received']))
    return refuse(400, 'invalid_request_error', 'charge_already_refunded');
  const made = {
    id: `re_${refunds.size + 1}`,
    object: 'refund',
    amount: Number(params['amount']),
    currency: intent['currency'],
    payment_intent: intent.id,
    status: intent['payment_method'] === 'pm_refund_slow' ? 'pending' : 'succeeded',
    metadata: { refundId: params['metadata[refundId]'] },
  };
  refunds.set(made.id, made);
  return { status: 200, body: made };
}

function confirm(intent: Stored, charged: string[], { params }: Asked): Reply {
  const { status, payment_method: method } = intent;
  if (status !== 'requires_confirmation' && status !== 'requires_payment_method')
    return unexpected(intent);
  if (method === 'pm_declined') {
    const last_payment_error = { type: 'card_error', code: 'card_declined' };
    Object.assign(intent, { status: 'requires_payment_method', last_payment_error });
    return refuse(402, 'card_error', 'card_declined', { payment_intent: intent });
  }
  if (method === 'pm_action') {
    const url = `https://bank.example/${intent.id}`;
    const next_action = params['return_url']
      ? { type: 'redirect_to_url', redirect_to_url: { url, return_url: params['return_url'] } }
      : { type: 'use_stripe_sdk', use_stripe_sdk: {} };
    Object.assign(intent, { status: 'requires_action', next_action });
  } else if (method === 'pm_slow') Object.assign(intent, { status: 'processing' });
  else {
    Object.assign(intent, { status: 'succeeded', amount_received: intent['amount'] });
    charged.push(intent.id);
  }
  return { status: 200, body: intent };
}

function cancel(intent: Stored): Reply {
  if (['succeeded', 'canceled', 'processing'].includes(intent['status'] as string))
    return unexpected(intent);
  Object.assign(intent, { status: 'canceled' });
  return { status: 200, body: intent };
}

type Store = ReadonlyMap<string, Stored>;

function movements(
  charged: readonly string[],
  { intents, refunds }: { readonly intents: Store; readonly refunds: Store },
): object[] {
  const created = Math.floor(Date.now() / 1000);
  const charges = [...intents.values()]
    .filter(({ id }) => charged.includes(id))
    .map(({ id, amount, currency, metadata }) => {
      const source = { id: `ch_${id}`, object: 'charge', payment_intent: id, metadata };
      return { id: `txn_${id}`, type: 'charge', amount, fee: 90, currency, created, source };
    });
  const returned = [...refunds.values()].map(({ id, amount, currency, metadata }) => {
    const source = { id, object: 'refund', metadata };
    const [type, fee] = ['refund', 0];
    return { id: `txn_${id}`, type, amount: -Number(amount), fee, currency, created, source };
  });
  const payout = { id: 'txn_po', type: 'payout', amount: -100, fee: 0, currency: 'eur', created };
  const adjustment = { ...payout, id: 'txn_adj', type: 'adjustment', amount: -7, source: null };
  return [...charges, ...returned, { ...payout, source: 'po_1' }, adjustment];
}
