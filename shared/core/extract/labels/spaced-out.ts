/** Letter-spaced headings come in pieces, or without any space: "CO D E S E R V I C E", "CODESERVICE". */
import type { Segment } from '../../layout/segment.ts';
import { codeNouns } from './code-labels.ts';
import type { Label } from './label.ts';
import { type LabelRow, labelRows } from './labels.ts';
import { asRows } from './noun-labels.ts';

/** Capitals in one long word, or in pieces of one or two letters, whatever the last. */
const SPACED_OUT = /^(?:[\p{Lu}°.'-]{8,}|(?=.*°)[\p{Lu}°.'-]{6,}|E J|(?:[\p{Lu}°.']{1,2} ){2,}[\p{Lu}°.']+)(?: ?:)?$/u;
/** Most long words are no label: only these are worth the slow look. */
const STEM =
  /serv|commande|engag|march|factur|echeance|date|ej|devis|client|piece|document|numero|accord|chorus|executant/;

export const findSpacedOut = (segment: Segment): Label[] => {
  if (!SPACED_OUT.test(segment.text)) return [];
  const squeezed = segment.folded.replace(/ /g, '');
  if (!STEM.test(squeezed)) return [];
  const match = expressions().find(({ pattern }) => pattern.test(squeezed));
  return match ? [{ row: match.row, segment, from: 0, to: segment.folded.length }] : [];
};

let compiled: { row: LabelRow; pattern: RegExp }[] | undefined;

const expressions = () => {
  compiled ??= [...labelRows, ...codeNouns.flatMap(asRows)].map((row) => ({
    row,
    pattern: new RegExp(`^(?:${row.pattern.replace(SPACE, '$1?')}):?$`),
  }));
  return compiled;
};

/** A space, or a class that begins with one, and the "?" that may follow. */
const SPACE = /(\[ [^\]]*\]| )\??/g;
