/** What an answer looks like without its values: `{ id: 'string', total: { … }, items: [ … ] }`. */
export type Shape = string | readonly Shape[] | { readonly [field: string]: Shape };

/** The shape of an answer; a list has the shape of its first row. Type names stay, for clients branch on them. */
export function shapeOf(value: unknown, field = ''): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.slice(0, 1).map((row) => shapeOf(row));
  if (field === '__typename' && typeof value === 'string') return value;
  if (typeof value !== 'object') return typeof value;
  const fields = Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, name)]);
  return Object.fromEntries(fields);
}
