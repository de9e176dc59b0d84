// Every number that refuses something, with its reason. Starting values: changed by measuring, never by guessing.

/** The largest shipped document has 1 KB, and is sent as an id of 64 bytes; what is left is for variables. */
export const bodyMaxBytes = 256 * 1024;

/** Node's own default, said out loud: a token, tracing and the cookies of other sites on localhost fit. */
export const headersMaxBytes = 16 * 1024;

/** The parser stops here: 10,000 aliases would block the event loop for two seconds. The largest shipped document has 185. */
export const tokensMax = 2000;

/** Selections after fragments are spread. 800 bytes of doubling fragments would otherwise eat all memory. */
export const recursiveSelectionsMax = 5000;

/** The deepest shipped document has 6 levels: connection, edge, node, entity, its entity, field. Fragments count as what they hold. */
export const depthMax = 12;

/** Aliases multiply work without multiplying bytes; no screen needs more. */
export const aliasesMax = 15;

/** `@skip` and `@include` a thousand times on one field cost a thousand checks. */
export const directivesMax = 20;

/**
 * What a document weighs: one for a field, two for an object, half as much again for each level, times a `first` that stands
 * in the text. The heaviest shipped one, a card with its history, has 1,270. A `first` in a variable is not seen here; that
 * no page has more than a hundred rows is the subgraphs' to hold.
 */
export const costMax = 5000;

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

/** The same where no network lies between, and no process that could be another's: less than the request, whose other parts are answered. */
export const inProcessTimeoutMs = 8000;

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

/** A subgraph that answers half of twenty calls in ten seconds with nothing is not helped by more of them. */
export const breakerFailuresShare = 0.5;
export const breakerCallsMin = 20;
export const breakerWindowMs = 10_000;

/** A process needs about as long to start again. */
export const breakerHalfOpenMs = 5000;

/** Second tries are for a connection that was closed under us. When all calls fail they would double the load on what is down. */
export const retriesShare = 0.1;
export const retriesKeptMax = 10;

/** Long enough for another process to take over, too short to be noticed; and not all at the same moment. */
export const retryDelayMs = 50;
export const retryJitterMs = 100;

/** Of a `Retry-After`. Who is to wait for longer is told so, and does not wait for us to wait. */
export const retryAfterMaxMs = 2000;

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

/** A new supergraph is taken within seconds; looking costs one read of a file of 200 KB. */
export const supergraphLookEveryMs = 10_000;

/** Of that time, more or less by chance: replicas that share a volume do not all plan at the same moment. */
export const supergraphLookJitter = 0.2;

/**
 * The planner compares the ways an operation can be fetched, by default up to 10,000 of them over any number of paths. Each
 * shipped document has one way, and none has another plan with these bounds than without.
 */
export const plansEvaluatedMax = 1000;
export const planPathsMax = 1000;

/**
 * Documents of which something is kept: what was parsed, planned and compiled, about twenty kilobytes each. All clients together
 * ship 316; who names each request anew keeps nobody's plans away for long.
 */
export const documentsKeptMax = 2000;

/** As the gateway's own cache. */
export const planCacheMaxBytes = 30 * 1024 * 1024;

/** Of documents that are compiled. All shipped ones have 142,000 characters; what is compiled takes about fifty times its text. */
export const compiledTextsMax = 2 * 1024 * 1024;

/** A process whose loop is later than this answers nobody in time; others may. */
export const loopLagMaxMs = 500;

/**
 * Twice what makes us unready: a load balancer has the first word, and what comes nevertheless would wait behind seconds of
 * work for an answer that its client gives up on.
 */
export const loopLagShedMs = 1000;

/**
 * The crowd of an event stands behind one address: five thousand phones that look every ten seconds. A single machine that
 * asks more often than this takes a tenth of what a process can answer.
 */
export const requestsPerMinuteMax = 30_000;

/** The addresses that were counted last; a few hundred bytes each. */
export const addressesCountedMax = 20_000;

/** Long enough for a percentile to mean something, short enough to be of now. */
export const loopWindowMs = 5000;

/** Of refusals of one code, in each window: enough to see what comes and from where, too few to fill a disk. */
export const refusalLinesMax = 10;
export const refusalWindowMs = 1000;

/** All of stopping. Docker and Kubernetes kill after 30 s. */
export const shutdownDeadlineMs = 25_000;
