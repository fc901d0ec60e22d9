import { describe, expect, it } from 'vitest';
import { failedRules } from './failed-rules.ts';

const report = (inner: string): string =>
  `<svrl:schematron-output xmlns:svrl="http://purl.oclc.org/dsdl/svrl">${inner}</svrl:schematron-output>`;
const FIRED = '<svrl:fired-rule context="//a"/>';

describe('the report of official rules', () => {
  it('tells what was broken, and what is but a warning', () => {
    const broken = `${FIRED}<svrl:failed-assert id="BR-1" flag="fatal"><svrl:text>[BR-1]-No
      number.</svrl:text></svrl:failed-assert><svrl:successful-report id="R008" flag="warning"><svrl:text>Empty.</svrl:text></svrl:successful-report>`;
    expect(failedRules(report(broken))).toEqual([
      { text: 'BR-1 [BR-1]-No number.', warning: false },
      { text: 'R008 Empty.', warning: true },
    ]);
    expect(failedRules(report(FIRED))).toEqual([]);
  });

  it.each(['', '<a/>', report('')])('is no report when nothing was looked at: %s', (text) => {
    expect(() => failedRules(text)).toThrow('no rule was applied');
  });
});
