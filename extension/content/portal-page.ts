/** The page, as the extension may know it: look, fill, show. */

import { fields } from '../../shared/core/fields.ts';
import type { FillStep, FillTarget } from '../../shared/core/portal/fill-types.ts';
import type { PageSnapshot } from '../../shared/core/portal/page-snapshot.ts';
import { faceOf } from './control-kind.ts';
import { fillPage, type StepResult } from './fill-page.ts';
import { reveal } from './reveal.ts';
import { type Look, numberElements, takeSnapshot } from './take-snapshot.ts';

/** A step as it comes by message: its target is checked here. */
export type AskedStep = Omit<FillStep, 'target'> & { target: string };

export type PortalPage = {
  snapshot: () => PageSnapshot;
  fill: (steps: readonly AskedStep[], file: File | null) => Promise<StepResult[]>;
  reveal: (ref: number) => void;
};

export const answerPortal = (page: Document = document): PortalPage => {
  const refOf = numberElements();
  const look = () => takeSnapshot(page, refOf);
  let planned: Look | null = null;
  return {
    snapshot: () => {
      planned = look();
      return planned.snapshot;
    },
    fill: (steps, file) =>
      fillPage(steps.filter(isFillStep), file, { document: page, planned: planned ?? look(), look }),
    reveal: (ref) => {
      const element = look().elements.get(ref);
      if (element) reveal(faceOf(element));
    },
  };
};

const isFillStep = (step: AskedStep): step is FillStep => isTarget(step.target);
const isTarget = (target: string): target is FillTarget => target === 'file' || Object.hasOwn(fields, target);
