/** The same scan through `pdftoppm | tesseract --psm 3`, in one thread: what the product's reading is held against. */
import { spawnSync } from 'node:child_process';
import type { Page, Word } from '../../shared/core/document.ts';

/** Milliseconds: on the clock, and of the processor. */
export type Spent = { wall: number; cpu: number };
export type NativeReading = Spent & { pages: Page[] };

const NEEDED = ['pdftoppm', 'pdfimages', 'tesseract'];

/** @returns what reads one file; null when a tool is missing, or its French. */
export const findNativeOcr = (): ((file: string) => NativeReading) | null => {
  const missing = NEEDED.some((tool) => spawnSync(tool, ['-v']).error);
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  return missing || !/^fra$/m.test(`${languages.stdout}${languages.stderr}`) ? null : readNatively;
};

const readNatively = (file: string): NativeReading => {
  const dpi = dpiOf(file);
  const start = performance.now();
  const script =
    'TIMEFORMAT="cpu %U %S"; time (pdftoppm -r "$2" -gray "$1" | tesseract stdin - -l fra --psm 3 tsv 2>/dev/null)';
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', file, String(dpi)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
  });
  const wall = performance.now() - start;
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return { wall, cpu: 1000 * (Number(user) + Number(system)), pages: pagesIn(stdout, 72 / dpi) };
};

const USUAL_DPI = 200;

/** As fine as the file's own pictures. */
const dpiOf = (file: string): number => {
  const { stdout } = spawnSync('pdfimages', ['-list', file], { encoding: 'utf8' });
  const found = stdout.split('\n').map((line) => Number(line.trim().split(/\s+/)[12]));
  return found.find((dpi) => dpi > 50 && dpi < 1300) ?? USUAL_DPI;
};

/** @param scale points per pixel. */
const pagesIn = (tsv: string, scale: number): Page[] => {
  const pages: Page[] = [];
  for (const line of tsv.split('\n')) {
    const [level, page, , , , , x, y, width, height, confidence, text = ''] = line.split('\t');
    const box = { page: Number(page), x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    const scaled = { ...box, x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale };
    if (level === '1')
      pages.push({ number: box.page, width: scaled.width, height: scaled.height, words: [], origin: 'ocr' });
    const word: Word = { text: text.trim(), box: scaled, confidence: Number(confidence) / 100 };
    if (level === '5' && word.text !== '') pages.at(-1)?.words.push(word);
  }
  return pages;
};
