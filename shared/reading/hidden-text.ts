/** Text that is there but not shown: what a scanner's program made of its picture, for searching. It may be wrong. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Operators = { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> };

/** The modes of the PDF standard that draw no letter: unseen, and unseen for clipping. */
const UNSEEN = [3, 7];

/** Whether no letter of the page is drawn. */
export const isHiddenText = ({ fnArray, argsArray }: Operators): boolean => {
  let mode = 0;
  const kept: number[] = [];
  let hidden = 0;
  for (let at = 0; at < fnArray.length; at += 1) {
    const operator = fnArray[at];
    if (operator === OPS.save) kept.push(mode);
    if (operator === OPS.restore) mode = kept.pop() ?? 0;
    if (operator === OPS.setTextRenderingMode) mode = firstNumber(argsArray[at]);
    if (operator !== OPS.showText) continue;
    if (!UNSEEN.includes(mode)) return false;
    hidden += 1;
  }
  return hidden > 0;
};

const firstNumber = (args: unknown): number => (Array.isArray(args) && typeof args[0] === 'number' ? args[0] : 0);
