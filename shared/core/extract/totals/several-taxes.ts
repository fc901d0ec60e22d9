/** "TVA 2,10 % : 5,76 - TVA 20 % : 3,30": a tax at its own rate, beside others at other rates, is not the whole tax. */
import type { VatRow } from '../vat/vat-row.ts';
import type { Money } from './find-money.ts';

/** Without the taxes of one rate among several. */
export const withoutParts = (money: Money[], rows: readonly VatRow[]): Money[] => {
  const told = rows.filter(({ strong, amount }) => strong && amount !== 0);
  return money.filter((one) => !(one.kind === 'vat' && isPart(one, told)));
};

const isPart = ({ cents, segment }: Money, rows: readonly VatRow[]): boolean => {
  const own = rows.filter(
    ({ amount, page, line }) => amount === cents && page === segment.page && line === segment.line,
  );
  return own.some(({ rate, page, line }) =>
    rows.some(
      (other) =>
        other.rate !== rate && other.page === page && Math.abs(other.line - line) <= NEAR && other.amount !== cents,
    ),
  );
};

/** Lines: the taxes stand together. */
const NEAR = 2;
