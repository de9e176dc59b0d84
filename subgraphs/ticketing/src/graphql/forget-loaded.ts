import type { Context } from '../context.ts';

/** What a mutation has changed is loaded again by what the same document asks after it. */
export function forgetLoaded(loaders: Context['loaders']): void {
  for (const loader of Object.values(loaders)) if ('clearAll' in loader) loader.clearAll();
}
