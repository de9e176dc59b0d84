// Every number that refuses something, with its reason. Starting values: changed by measuring, never by guessing.

/** The largest shipped document has 1 KB, and is sent as an id of 64 bytes; what is left is for variables. */
export const bodyMaxBytes = 256 * 1024;

/** Node's own default, said out loud: a token, tracing and the cookies of other sites on localhost fit. */
export const headersMaxBytes = 16 * 1024;

/** The parser stops here: 10,000 aliases would block the event loop for two seconds. The largest shipped document has 95. */
export const tokensMax = 2000;

/** Selections after fragments are spread. 800 bytes of doubling fragments would otherwise eat all memory. */
export const recursiveSelectionsMax = 5000;

/** The deepest shipped document has 6 levels: connection, edge, node, entity, its entity, field. Fragments count as what they hold. */
export const depthMax = 12;

/** Aliases multiply work without multiplying bytes; no screen needs more. */
export const aliasesMax = 15;

/** `@skip` and `@include` a thousand times on one field cost a thousand checks. */
export const directivesMax = 20;

/** A screen asks for a handful of things; each root field is a fetch of its own. */
export const rootFieldsMax = 20;

/** Aliases must not make fifty guesses of one request. The real control is the counter in the resolver. */
export const credentialFieldsMax = 1;

/** The root fields that check a password or a code, or send one. */
export const credentialFields: ReadonlySet<string> = new Set([
  'registerCustomer',
  'verifyRegistration',
  'signInCustomer',
  'signInOrganizer',
  'signInMerchant',
  'signInUsher',
  'signInAdmin',
  'signInMember',
  'verifySignIn',
  'resendCode',
  'requestPasswordReset',
  'resetPassword',
  'activateAccount',
  'changePassword',
  'requestMobileChange',
  'verifyMobileChange',
  'requestStepUp',
  'verifyStepUp',
  'acceptInvitation',
]);

/** A wrong document must not buy a huge answer. */
export const validationErrorsMax = 20;

/** The gateway coerces variables without a limit of its own, so that the answer needs one. */
export const errorsInAnswerMax = 10;

/** Statement 3 s < subgraph handler 4 s < this < whole request. It covers the body: a dripping answer is cut too. */
export const subgraphTimeoutMs = 5000;

/** Within one network a connection takes a millisecond or does not come about. */
export const subgraphConnectTimeoutMs = 2000;

/** Lists end at 100 rows, so an honest answer stays far below; what is bigger would only fill our memory. */
export const subgraphAnswerMaxBytes = 8 * 1024 * 1024;

/** A file comes from a disk or a bucket beside us; one that stands still for so long is not coming. */
export const fileSilenceMs = 30_000;

/** To one subgraph. More would only queue for its database connections. */
export const subgraphConnectionsMax = 64;

/** Shorter than the 75 s of a subgraph's own server, so that we never write into a socket that is being closed. */
export const subgraphKeepAliveMs = 60_000;

/** A whole request, less than the 15 s after which a proxy would answer in our place. */
export const requestDeadlineMs = 10_000;

/** Slow senders cost a socket, not a server. A photo of 5 MB takes 40 s over the crowded network of an event (1 Mbit/s). */
export const headersTimeoutMs = 15_000;
export const requestTimeoutMs = 60_000;
export const timeoutsCheckedEveryMs = 5000;

/** Outlives a proxy's 60 s, else the proxy writes into a closed socket. */
export const keepAliveTimeoutMs = 75_000;

/** A connection is given back now and then, so that load spreads over new processes. */
export const requestsPerSocketMax = 10_000;

/** Above what one process can answer in time, below the descriptors a container has. */
export const connectionsMax = 10_000;

/** `select 1` takes a millisecond; a database that needs longer than this will not serve a request either. */
export const readyTimeoutMs = 500;

/**
 * How long kept connections may still send while the gateway stops. Closing one at the moment its client sends loses that
 * request; whoever sends within this time is answered and told to close, and only connections that were silent are cut.
 */
export const lingerDefaultMs = 500;

/** All of stopping. Docker and Kubernetes kill after 30 s. */
export const shutdownDeadlineMs = 25_000;
