import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { isHiddenText } from './hidden-text.ts';

const page = (...steps: [number, ...unknown[]][]) =>
  isHiddenText({ fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, ...args]) => args) });
const unseen: [number, number] = [OPS.setTextRenderingMode, 3];
const shown: [number] = [OPS.showText];

describe('text that is not shown', () => {
  it('is hidden when none of it is drawn', () => {
    expect(page(unseen, shown, shown)).toBe(true);
    expect(page(shown)).toBe(false);
    expect(page(unseen)).toBe(false);
  });
  it('is not what stands beside text that is shown', () => {
    expect(page(unseen, shown, [OPS.setTextRenderingMode, 0], shown)).toBe(false);
  });
  it('lasts no longer than the state that hides it', () => {
    expect(page([OPS.save], unseen, shown, [OPS.restore], shown)).toBe(false);
    expect(page(unseen, [OPS.save], [OPS.restore], shown)).toBe(true);
  });
});
