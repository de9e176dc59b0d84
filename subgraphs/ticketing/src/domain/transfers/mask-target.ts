/**
 * A number or address of which its owner recognises the ends and a stranger learns nothing more; one that is hidden already
 * stays as it is. The database's `mask_target` says the same of offers that are over.
 */
export function maskTarget(target: string): string {
  const at = target.indexOf('@');
  if (at > 0) return `${target.slice(0, 1)}•••${target.slice(at)}`;
  return `${target.slice(0, 3)}•••${target.slice(-2)}`;
}
