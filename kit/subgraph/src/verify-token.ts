import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { unauthenticated } from './errors.ts';
import { portals, stages, type Viewer } from './viewer.ts';

/** Who issues access tokens and whom they are for; a token of another pair is nobody's. */
export const tokenIssuer = 'gatehouse';
export const tokenAudience = 'gatehouse-graph';

export type VerifyToken = (authorization: string | undefined) => Promise<Viewer | undefined>;

/** Clocks of phones and servers differ by so much without anybody having noticed. */
const clockToleranceS = 60;

const always = {
  sub: z.uuid(),
  sid: z.uuid(),
  gen: z.int(),
  ep: z.int(),
  por: z.enum(portals),
  scp: z.object({ type: z.string(), id: z.string() }).optional(),
  prm: z.array(z.int()),
  brn: z.array(z.string()).default([]),
  amr: z.array(z.string()),
  auth_time: z.number(),
  exp: z.number(),
};
const ofMembership = { prf: z.uuid(), mid: z.uuid(), mv: z.int(), rol: z.string() };

/** A membership may be missing in a stage only, and a stage that we do not know opens nothing. */
const claims = z.union([
  z.object({ ...always, ...ofMembership, stg: z.undefined().optional() }),
  z.object({ ...always, ...z.object(ofMembership).partial().shape, stg: z.enum(stages) }),
]);

/**
 * Turns an Authorization header into the viewer: nobody without one, UNAUTHENTICATED for any token that is not wholly
 * right, SUBGRAPH_UNAVAILABLE when that cannot be told. One algorithm, keys from identity's published set only.
 */
export function tokenVerifier(keys: JWTVerifyGetKey): VerifyToken {
  // Keyed by digest so that a heap dump holds no token; an entry dies with the token it stands for.
  const known = new LRUCache<string, Viewer>({ max: 10_000 });
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    const digest = createHash('sha256').update(authorization).digest('base64');
    const cached = known.get(digest);
    if (cached !== undefined && cached.expiresAt > new Date()) return cached;
    const viewer = await verify(authorization, keys);
    known.set(digest, viewer);
    return viewer;
  };
}

async function verify(authorization: string, keys: JWTVerifyGetKey): Promise<Viewer> {
  const [scheme, token] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined) throw unauthenticated();
  const checks = {
    algorithms: ['EdDSA'],
    typ: 'at+jwt',
    issuer: tokenIssuer,
    audience: tokenAudience,
    clockTolerance: clockToleranceS,
    requiredClaims: ['exp', 'iat'],
  };
  // One answer for every kind of bad token: which check failed helps only the one who forged it. What is no fault of the
  // token, such as that there are no keys, stays what it is: a client that is told UNAUTHENTICATED throws its token away.
  const verified = await jwtVerify(token, keys, checks).catch((error: unknown) => {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  });
  const parsed = claims.safeParse(verified?.payload);
  if (!parsed.success) throw unauthenticated();
  return toViewer(parsed.data);
}

const toViewer = (token: z.infer<typeof claims>): Viewer =>
  Object.freeze({
    accountId: token.sub,
    profileId: token.prf ?? token.sub,
    sessionId: token.sid,
    generation: token.gen,
    membershipId: token.mid,
    membershipVersion: token.mv,
    epoch: token.ep,
    portal: token.por,
    role: token.rol ?? '',
    scope: token.scp && Object.freeze(token.scp),
    permissions: Object.freeze(token.prm),
    branches: Object.freeze(token.brn),
    amr: Object.freeze(token.amr),
    stage: token.stg,
    authTime: new Date(token.auth_time * 1000),
    expiresAt: new Date(token.exp * 1000),
  });
