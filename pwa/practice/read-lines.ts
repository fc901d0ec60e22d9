/** The text layer of a PDF, one string a line, in pdf.js's own words: enough for a crude recognition. */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';

GlobalWorkerOptions.workerSrc = workerUrl;

type Piece = { str: string; transform: number[] };

export const readLines = async (file: File): Promise<string[]> => {
  const task = getDocument({ data: new Uint8Array(await file.arrayBuffer()) });
  try {
    const pdf = await task.promise;
    const lines: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      lines.push(...asLines(items.filter((item): item is typeof item & Piece => 'str' in item)));
    }
    return lines;
  } finally {
    await task.destroy();
  }
};

const asLines = (pieces: Piece[]): string[] => {
  const rows = Map.groupBy(pieces, ({ transform }) => Math.round((transform[5] ?? 0) / 3));
  return [...rows]
    .sort(([above], [below]) => below - above)
    .map(([, row]) => row.sort((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0)))
    .map((row) =>
      row
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
};
