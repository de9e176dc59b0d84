type Table = {
  readonly header: readonly string[];
  /** Which columns hold text, and so begin on the left. */
  readonly texts: readonly number[];
};

/** A table in Markdown whose columns are aligned for a terminal. */
export function align({ header, texts }: Table, body: readonly (readonly string[])[]): string {
  const rows = [header, ...body];
  const widths = header.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const padded = (row: readonly string[]) =>
    row.map((cell, at) =>
      texts.includes(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
  const rule = widths.map((width, at) =>
    texts.includes(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...lines] = rows.map(padded);
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
