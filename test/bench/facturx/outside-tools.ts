/** Programs of others (poppler, qpdf) that judge a copy; each is left out where it is not installed. */
import { spawnSync } from 'node:child_process';

const DPI = '50';

const run = (program: string, args: readonly string[]): { status: number | null; output: Buffer } => {
  const { status, stdout } = spawnSync(program, args, { maxBuffer: 1 << 30 });
  return { status, output: stdout ?? Buffer.alloc(0) };
};

const has = (program: string): boolean => !spawnSync(program, ['--version']).error;
export const missingTools = (): string[] =>
  ['pdfdetach', 'pdftotext', 'pdftoppm', 'qpdf'].filter((program) => !has(program));

/** `false` where the program says so. */
export const outsideTools = {
  noFileAttached: (path: string): boolean =>
    run('pdfdetach', ['-list', path]).output.toString().trim() === '0 embedded files',
  sameText: (one: string, other: string): boolean =>
    run('pdftotext', [one, '-']).output.equals(run('pdftotext', [other, '-']).output),
  samePages: (one: string, other: string): boolean =>
    run('pdftoppm', ['-r', DPI, one]).output.equals(run('pdftoppm', ['-r', DPI, other]).output),
  clean: (path: string): boolean => run('qpdf', ['--check', path]).status === 0,
  /** Every object written out in full, compressed ones too; what streams hold is left out. */
  objects: (path: string): string => run('qpdf', ['--json', path]).output.toString(),
};
