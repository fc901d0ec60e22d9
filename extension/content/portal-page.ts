/** The page, as the extension may know it: look, fill, show. */

import { fields } from '../../shared/core/fields.ts';
import type { FillStep, FillTarget } from '../../shared/core/portal/fill-types.ts';
import type { PageSnapshot } from '../../shared/core/portal/page-snapshot.ts';
import { faceOf } from './face-of.ts';
import { fillPage, type StepResult } from './fill-page.ts';
import { findLinks } from './find-links.ts';
import { type Pointing, pointAt } from './point-at.ts';
import { reveal } from './reveal.ts';
import { takeSkeleton } from './take-skeleton.ts';
import { type Look, numberElements, takeSnapshot } from './take-snapshot.ts';

/** A step as it comes by message: its target is checked here. */
export type AskedStep = Omit<FillStep, 'target'> & { target: string };

export type PortalPage = {
  snapshot: () => PageSnapshot;
  fill: (steps: readonly AskedStep[], file: File | null) => Promise<StepResult[]>;
  reveal: (ref: number) => void;
  links: (names: readonly string[]) => { ref: number; name: string }[];
  /** @param prompt null ends the waiting. */
  point: (prompt: string | null) => Promise<number | null>;
  skeleton: () => string;
};

export const answerPortal = (page: Document = document): PortalPage => {
  const refOf = numberElements();
  const look = () => takeSnapshot(page, refOf);
  let planned: Look | null = null;
  let links = new Map<number, Element>();
  let pointing: Pointing | null = null;
  return {
    snapshot: () => {
      planned = look();
      return planned.snapshot;
    },
    fill: (steps, file) =>
      fillPage(steps.filter(isFillStep), file, { document: page, planned: planned ?? look(), look }),
    reveal: (ref) => {
      const element = look().elements.get(ref) ?? links.get(ref);
      if (element) reveal(faceOf(element));
    },
    links: (names) => {
      const found = findLinks(page, names).map(({ element, name }) => ({ element, name, ref: refOf(element) }));
      links = new Map(found.map(({ ref, element }) => [ref, element]));
      return found.map(({ ref, name }) => ({ ref, name }));
    },
    point: (prompt) => {
      pointing?.stop();
      pointing = prompt === null ? null : pointAt(page, look(), prompt);
      return pointing?.answer ?? Promise.resolve(null);
    },
    skeleton: () => takeSkeleton(page),
  };
};

const isFillStep = (step: AskedStep): step is FillStep => isTarget(step.target);
const isTarget = (target: string): target is FillTarget => target === 'file' || Object.hasOwn(fields, target);
