/** A list that calls its structures by their names alone, beside the box where the page writes the SIRET of the one chosen. */
import { fieldSpec } from '../fields.ts';
import type { FillTarget } from './fill-types.ts';
import { labelWords } from './normalise-label.ts';
import type { PageControl } from './page-snapshot.ts';

/** @returns the controls, each such list with what its box tells. */
export const withTold = (controls: readonly PageControl[]): PageControl[] =>
  controls.map((control) => {
    const told = namesOnly(control) ? toldBeside(control, controls) : undefined;
    return told === undefined ? control : { ...control, told };
  });

const namesOnly = ({ kind, options }: PageControl): boolean =>
  kind === 'select' &&
  options.some(({ value }) => value !== '') &&
  !options.some(({ value, text, more = '' }) => /\d{14}/.test(bare(`${value} | ${text} | ${more}`)));

/** Two boxes tell nothing: one may be another structure's. */
const toldBeside = ({ blocks }: PageControl, controls: readonly PageControl[]): string | undefined => {
  const place = JSON.stringify(blocks);
  const [box, another] = controls.filter((each) => isNumberBox(each) && JSON.stringify(each.blocks) === place);
  return box && !another && blocks.length > 0 ? bare(box.value) : undefined;
};

const isNumberBox = ({ kind, readOnly, labels, value }: PageControl): boolean =>
  kind === 'text' &&
  readOnly === true &&
  labels.some(({ text }) => labelWords(text).includes('siret')) &&
  /^(?:\d{14})?$/.test(bare(value));

const bare = (text: string): string => text.replace(/[\s\u00a0\u202f.]/g, '');

/** What the page calls what is chosen: its own code for it, or the number it writes beside a structure. */
export const codeFor = (target: FillTarget, { code, told }: Pick<PageControl, 'code' | 'told'>): string | undefined =>
  told && target !== 'file' && fieldSpec(target).kind === 'siret' ? told : code;
