/** The totals of the e-invoice, in its own currency. */
import type { Reading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { follows, stated } from './xml-fields.ts';
import { nodesAt, textAt, textOf, type XmlNode } from './xml-tree.ts';
import { xmlCents } from './xml-values.ts';
import { isIn } from './xml-vat.ts';

export const readTotals = (root: XmlNode, paths: InvoicePaths): Reading => {
  const [net, gross, due] = [paths.totalNet, paths.totalGross, paths.amountDue].map((path) =>
    only(amountsAt(root, paths, path)),
  );
  return {
    ...stated('totalNet', net, paths.totalNet),
    ...readVat(amountsAt(root, paths, paths.totalVat), { net, gross }, paths.totalVat),
    ...stated('totalGross', gross, paths.totalGross),
    ...(has(due) ? stated('amountDue', due, paths.amountDue) : leftToPay(root, paths, gross)),
  };
};

type Sums = { net: Cents | null | undefined; gross: Cents | null | undefined };

/** Some programs write one VAT total per rate: the one that adds up counts, alone or summed. */
const readVat = (given: readonly (Cents | null)[], { net, gross }: Sums, path: string): Reading => {
  const known = given.filter(has);
  const expected = has(net) && has(gross) ? gross - net : null;
  const sum = known.reduce((total, each) => total + each, 0);
  if (known.length === 0 && given.length === 0) return follows('totalVat', expected, ['totalGross', 'totalNet']);
  if (known.length < 2) return stated('totalVat', known[0], path);
  return stated('totalVat', [...known, sum].find((each) => each === expected) ?? null, path);
};

/** Where it is not given, what is due is the total less what was paid: the standard's own rule. */
const leftToPay = (root: XmlNode, paths: InvoicePaths, gross: Cents | null | undefined): Reading => {
  const stands = nodesAt(root, paths.amountDue).length > 0;
  const paid = nodesAt(root, paths.prepaid).length > 0 ? only(amountsAt(root, paths, paths.prepaid)) : 0;
  return stands || !has(gross) || !has(paid) ? {} : follows('amountDue', gross - paid, ['totalGross']);
};

const amountsAt = (root: XmlNode, paths: InvoicePaths, path: string): (Cents | null)[] => {
  const currency = textAt(root, paths.currency);
  const nodes = nodesAt(root, path).filter((node) => textOf(node) !== '');
  const own = nodes.filter((node) => isIn(currency, node));
  return (own.length > 0 || nodes.length > 1 ? own : nodes).map((node) => xmlCents(textOf(node)));
};

const only = (amounts: readonly (Cents | null)[]): Cents | null => amounts[0] ?? null;

const has = (amount: Cents | null | undefined): amount is Cents => amount !== null && amount !== undefined;
