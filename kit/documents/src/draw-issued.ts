import { drawDocument } from './draw-document.ts';
import { readSnapshot, type StoredSnapshot } from './snapshot.ts';

/**
 * What draws the documents of each renderer version, for ever: an entry is never changed, and none is taken out while a
 * document of it may exist. A new version gets an entry beside it, with whatever reads and draws its snapshots.
 */
const renderers: ReadonlyMap<number, (stored: StoredSnapshot) => Promise<Buffer>> = new Map([
  [1, (stored: StoredSnapshot) => drawDocument(readSnapshot(stored))],
]);

/** An issued document as PDF, drawn by the version that it was issued under. */
export function drawIssued(stored: StoredSnapshot): Promise<Buffer> {
  const draw = renderers.get(stored.renderer);
  if (draw === undefined) {
    throw new Error(
      `Document ${stored.label} is of renderer version ${stored.renderer}, which is not here.`,
    );
  }
  return draw(stored);
}
