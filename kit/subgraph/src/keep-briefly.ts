/** What was read, and when the reading began: all that was there before is in it. */
export type AsOf<Figures> = Figures & { readonly asOf: Date };

type Kept<Figures> = { readonly until: number; readonly figures: Promise<AsOf<Figures>> };

const keptMax = 100;

/**
 * Reads, and answers the same for a while from memory: many who ask at once cost one reading. What failed is not kept. Each
 * source, a database for instance, has a memory of its own.
 */
export function keepBriefly<Source extends object, Asked extends { readonly id: string }, Figures>(
  forMs: number,
  read: (source: Source, asked: Asked) => Promise<Figures>,
) {
  const memories = new WeakMap<Source, Map<string, Kept<Figures>>>();
  return (source: Source, asked: Asked, now: Date): Promise<AsOf<Figures>> => {
    const memory = memories.get(source) ?? new Map<string, Kept<Figures>>();
    memories.set(source, memory);
    const known = memory.get(asked.id);
    if (known !== undefined && now.getTime() < known.until) return known.figures;
    // The oldest are first: a map keeps the order in which its keys came.
    memory.delete(asked.id);
    for (const [id, { until }] of memory)
      if (until <= now.getTime() || memory.size >= keptMax) memory.delete(id);
    const asOf = new Date();
    const figures = read(source, asked).then((found) => ({ ...found, asOf }));
    const kept = { until: now.getTime() + forMs, figures };
    memory.set(asked.id, kept);
    figures.catch(() => {
      if (memory.get(asked.id) === kept) memory.delete(asked.id);
    });
    return figures;
  };
}
