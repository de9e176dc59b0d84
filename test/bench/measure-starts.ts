import { startChild } from './child.ts';
import { median } from './statistics.ts';

const times = 3;

type Programs = Readonly<Record<string, { readonly program: string; readonly settings: object }>>;

/** How long each needs from its process's first moment to its first answer, on a database that is filled and migrated. */
export async function measureStarts(programs: Programs, logFile: string): Promise<string> {
  const sentences: string[] = [];
  for (const [name, { program, settings }] of Object.entries(programs)) {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const startedAt = performance.now();
      const child = await startChild({ program, settings, logFile });
      took.push(performance.now() - startedAt);
      await child.stop();
    }
    const seconds = (median(took) / 1000).toFixed(1);
    sentences.push(`${name} answers ${seconds} s after it was started (median of ${times}).`);
  }
  return sentences.join('\n');
}
