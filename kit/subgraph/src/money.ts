/** Integer minor units of one currency (ISO 4217). Never a float, never without its currency. */
export type Money = { readonly amountMinor: bigint; readonly currency: string };

/** Digits after the decimal point, e.g. 2 for EUR, 0 for JPY, 3 for TND (ISO 4217 exponents, as ICU knows them). */
export function exponentOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** For people, in the currency's own exponent: `EUR 12.50`, `TND 3.500`. Exact for any size. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString();
  const padded = digits.padStart(exponent + 1, '0');
  const whole = padded.slice(0, padded.length - exponent);
  const fraction = exponent === 0 ? '' : `.${padded.slice(-exponent)}`;
  return `${currency} ${amountMinor < 0n ? '-' : ''}${whole}${fraction}`;
}
