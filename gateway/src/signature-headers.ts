import { signatureHeader as ours } from '@gatehouse/kit-subgraph/signature';

/** `/<subgraph>/webhooks/…` is called by others, who sign what they send in a header of their own. */
const webhookPath = /^\/[^/]+\/webhooks\//;

/** The headers with which a webhook is signed; never the one with which we sign ourselves. */
export const signatureHeaders = (pathname: string, names: Iterable<string>): readonly string[] =>
  webhookPath.test(pathname)
    ? [...names].filter((name) => name.endsWith('-signature') && name !== ours)
    : [];
