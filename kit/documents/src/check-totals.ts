import type { DocumentLine, Draft, Totals } from './snapshot.ts';

/** The totals of lines, taxes in the order of their first line. */
export function totalsOf(lines: readonly DocumentLine[]): Totals {
  const taxes = new Map<string, { name: string; baseMinor: bigint; taxMinor: bigint }>();
  for (const { taxName: name, netMinor, taxMinor } of lines) {
    if (name === null) continue;
    const known = taxes.get(name) ?? { name, baseMinor: 0n, taxMinor: 0n };
    taxes.set(name, {
      name,
      baseMinor: known.baseMinor + netMinor,
      taxMinor: known.taxMinor + taxMinor,
    });
  }
  return {
    netMinor: sum(lines.map(({ netMinor }) => netMinor)),
    taxes: [...taxes.values()],
    totalMinor: sum(lines.map(({ totalMinor }) => totalMinor)),
  };
}

/** What does not add up, to the last unit, as sentences; nothing of a sound document. */
export function checkTotals({ kind, lines, totals }: Pick<Draft, 'kind' | 'lines' | 'totals'>) {
  const problems: string[] = [];
  const demand = (holds: boolean, sentence: string) => {
    if (!holds) problems.push(sentence);
  };
  for (const [index, line] of lines.entries()) {
    const { quantity, unitMinor, netMinor, taxName, taxMinor, totalMinor } = line;
    const where = `Line ${index + 1}`;
    const priced = BigInt(quantity) * unitMinor;
    demand(netMinor + taxMinor === totalMinor, `${where}: net and tax are not the total.`);
    // Prices are told with tax or without it: one of both has to be what was multiplied.
    demand(
      priced === netMinor || priced === totalMinor,
      `${where}: quantity times unit price is neither net nor total.`,
    );
    demand(taxName !== null || taxMinor === 0n, `${where}: a tax without a name.`);
  }
  const { netMinor, taxes, totalMinor } = totalsOf(lines);
  demand(netMinor === totals.netMinor, 'The net total is not the sum of the lines.');
  demand(totalMinor === totals.totalMinor, 'The total is not the sum of the lines.');
  demand(taxesAs(taxes) === taxesAs(totals.taxes), 'The taxes are not those of the lines.');
  const isNegative = totals.totalMinor < 0n;
  if (kind === 'CREDIT_NOTE') demand(totals.totalMinor <= 0n, 'A credit note takes nothing.');
  else demand(!isNegative, 'Only a credit note gives back.');
  return problems as readonly string[];
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((whole, amount) => whole + amount, 0n);
}

function taxesAs(taxes: Totals['taxes']): string {
  const told = taxes.map(({ name, baseMinor, taxMinor }) => [name, `${baseMinor}`, `${taxMinor}`]);
  return JSON.stringify(told.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}
