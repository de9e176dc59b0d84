/** The id that rows made by number have: `lpad(n::text, 32, '0')::uuid`. */
export const uuidAt = (n: number): string =>
  String(n)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
