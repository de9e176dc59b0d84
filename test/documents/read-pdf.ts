import { getDocumentProxy } from 'unpdf';

type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
};
type Page = { readonly pieces: readonly Piece[]; readonly text: string };

/** What a reader of PDF finds: pieces of text and where they stand, in points from the lower left. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Page[]> {
  // The reader keeps what it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left = 0, baseline = 0] = item.transform as number[];
        return [{ text: item.str, left, right: left + item.width, baseline }];
      });
      return { pieces, text: pieces.map(({ text }) => text).join('\n') };
    }),
  );
  await pdf.loadingTask.destroy();
  return pages;
}
