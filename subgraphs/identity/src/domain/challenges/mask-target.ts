/** A number or address of which its owner recognises the ends and a stranger learns nothing more. */
export function maskTarget(target: string): string {
  const at = target.indexOf('@');
  if (at > 0) return `${target.slice(0, 1)}•••${target.slice(at)}`;
  return `${target.slice(0, 3)}•••${target.slice(-2)}`;
}
