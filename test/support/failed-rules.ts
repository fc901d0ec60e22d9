/** The report of a schematron (SVRL) → the rules that it found broken. */
import { parseXml, textAt, type XmlNode } from '../../shared/core/extract/xml/xml-tree.ts';

const BROKEN = new Set(['failed-assert', 'successful-report']);

/** `warning`: by the rule's own word, no error. */
export type BrokenRule = { text: string; warning: boolean };

/** @returns each rule broken: its name and what it says. @throws when the text is no such report. */
export const failedRules = (svrl: string): BrokenRule[] => {
  const root = parseXml(svrl);
  if (root?.name !== 'schematron-output' || fired(root) === 0) throw new Error('no rule was applied');
  return root.children.filter(({ name }) => BROKEN.has(name)).map(told);
};

/** A report in which nothing was looked at would say that all is well. */
const fired = ({ children }: XmlNode): number => children.filter(({ name }) => name === 'fired-rule').length;

const told = (rule: XmlNode): BrokenRule => {
  const { id = '', flag = '' } = rule.attributes;
  const text = [id, textAt(rule, 'text') ?? ''].filter((part) => part !== '').join(' ');
  return { text, warning: flag === 'warning' };
};
