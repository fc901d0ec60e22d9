/** What a page and the directory's thread say to each other. */
import type { Hit } from '../../core/directory/search-lines.ts';
import type { DirectoryAbout } from './directory-store.ts';
import type { Chosen, ImportStep, TablePreview } from './import-directory.ts';

export type ToDirectory =
  | { ask: 'preview'; file: File }
  | { ask: 'import'; file: File; chosen: readonly Chosen[]; day: string }
  | { ask: 'search'; id: number; query: string; limit: number };

/** A closed set: each has its own sentence on screen. */
export const directoryProblems = ['unreadable', 'no-structure', 'disk-full'] as const;
export type DirectoryProblem = (typeof directoryProblems)[number];

export type FromDirectory =
  | { told: 'tables'; tables: TablePreview[] }
  | { told: 'step'; step: ImportStep }
  | { told: 'done'; about: DirectoryAbout }
  | { told: 'failed'; why: DirectoryProblem; error: string }
  | { told: 'hits'; id: number; hits: Hit[] };
