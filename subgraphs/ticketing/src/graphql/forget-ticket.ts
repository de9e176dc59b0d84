import type { Context } from '../context.ts';

/** A ticket that changed hands or got a new code: an earlier field of the same request may have read it, and read it no more. */
export function forgetTicket({ ticket, code, pendingTransfer }: Context['loaders']): void {
  for (const loader of [ticket, code, pendingTransfer]) loader.clearAll();
}
