import { allow, chain, rule, type and } from 'graphql-shield';
import { forbidden, subgraphUnavailable, unauthenticated } from './errors.ts';
import type { BaseContext } from './subgraph.ts';
import type { Portal, Viewer } from './viewer.ts';

/** One rule, or several joined by `and`, `or`, `not`. */
export type Rule =
  | typeof allow
  | ReturnType<typeof and>
  | ReturnType<typeof chain>
  | ReturnType<ReturnType<typeof rule>>;

type Names<Type> = Exclude<keyof Type, `__${string}` | `_${string}`>;

/**
 * Who may do what in one subgraph: a rule per root field and per entity. A root field or entity that is missing, or
 * one that is gone, does not compile.
 */
export type RuleTable<Query, Mutation, Entities> = {
  readonly Query: { readonly [Field in Names<Query>]-?: Rule };
  readonly Mutation: { readonly [Field in Names<Mutation>]-?: Rule };
} & { readonly [Entity in keyof Entities]-?: Rule | Readonly<Record<string, Rule>> };

/** Open to everybody, signed in or not. */
export const anyone: Rule = allow;

type WithViewer = { readonly viewer: Viewer | undefined };

// `contextual` is safe for these: they look at the viewer alone, and every subgraph has a context object of its own.
export const isSignedIn: Rule = rule('isSignedIn', { cache: 'contextual' })(
  (_parent, _args, { viewer }: WithViewer) => viewer !== undefined || unauthenticated(),
);

const made = new Map<string, Rule>();

/** The one rule of this name: shield caches verdicts by name and refuses two rules that share one. */
function named(name: string, decide: (viewer: Viewer) => true | Error): Rule {
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = rule(name, { cache: 'contextual' })((_parent, _args, { viewer }: WithViewer) =>
    viewer === undefined ? unauthenticated() : decide(viewer),
  );
  made.set(name, fresh);
  return fresh;
}

/** Somebody signed in to one of these portals. */
export const inPortal = (...portals: readonly Portal[]): Rule =>
  named(`inPortal(${portals.join()})`, ({ portal }) => portals.includes(portal) || forbidden());

/** An administrator in one of these roles. */
export const asAdmin = (...roles: readonly string[]): Rule =>
  named(
    `asAdmin(${roles.join()})`,
    ({ portal, role }) => (portal === 'admin' && roles.includes(role)) || forbidden(),
  );

const hearsIdentity: Rule = rule('hearsIdentity', { cache: 'contextual' })(
  (_parent, _args, { hearsIdentity: hears }: Pick<BaseContext, 'hearsIdentity'>) =>
    hears || subgraphUnavailable(),
);

/**
 * For mutations that must not trust a token which may have died unheard: SUBGRAPH_UNAVAILABLE to those whom the rule lets in,
 * while identity is not heard. Everything else goes on.
 */
export const sensitive = (allowed: Rule): Rule => chain(allowed, hearsIdentity);
