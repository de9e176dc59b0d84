import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './contender.ts';
import type { Workload } from './workload.ts';

/** Asks everybody the same and refuses to go on unless all say the same. */
export async function verifyAnswers(
  contenders: readonly Contender[],
  workload: Workload,
): Promise<void> {
  let first: { readonly name: string; readonly data: unknown } | undefined;
  for (const contender of contenders.filter((each) => each.answers(workload))) {
    await workload.reset();
    const data = withoutChance(await contender.ask(workload));
    if (data === undefined) continue;
    first ??= { name: contender.name, data };
    if (!isDeepStrictEqual(data, first.data))
      throw new Error(
        `"${workload.title}": ${contender.name} answers\n${JSON.stringify(data)}\nand ${first.name}\n${JSON.stringify(first.data)}`,
      );
  }
}

/** What differs between two scans that came out alike. */
const chance = new Set(['scannedAt', 'firstScannedAt', 'id']);

type Answer = {
  readonly scanTicket?: { readonly scan: Record<string, unknown> };
  readonly uploadScans?: { readonly results: readonly Record<string, unknown>[] };
};

/** The data without the clock and without the client's own id of a scan. */
function withoutChance(data: unknown): unknown {
  const { scanTicket, uploadScans } = (data ?? {}) as Answer;
  if (uploadScans !== undefined) return uploadScans.results.map(({ outcome }) => outcome);
  if (scanTicket === undefined) return data;
  return Object.fromEntries(Object.entries(scanTicket.scan).filter(([key]) => !chance.has(key)));
}
