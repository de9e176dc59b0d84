/**
 * An amount as a document shows it, `-1,234.50`. Exact for any size, and written here rather than by `Intl`: whose tables
 * change with Node, and with them the bytes of what was issued long ago.
 */
export function formatAmount(amountMinor: bigint, exponent: number): string {
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString();
  const padded = digits.padStart(exponent + 1, '0');
  const whole = padded.slice(0, padded.length - exponent).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = exponent === 0 ? '' : `.${padded.slice(-exponent)}`;
  return `${amountMinor < 0n ? '-' : ''}${whole}${fraction}`;
}
