/** Amounts of items: named by the heading of a column that names others too, and not what the column adds up to. */
import type { Box } from '../../document.ts';
import type { Money } from './find-money.ts';

/** The amounts that may be totals, where no sum tells them from the items. */
export const withoutItems = (money: Money[]): Money[] => {
  const columns = Map.groupBy(money, (one) => headingOf(one));
  const isItem = (one: Money): boolean => {
    const heading = headingOf(one);
    return heading !== undefined && !one.sums && (columns.get(heading)?.length ?? 0) > 1;
  };
  return money.filter((one) => !isItem(one));
};

/** The label, when it stands over the amount. */
const headingOf = ({ label: [label], value: [value], segment }: Money): Box | undefined =>
  label && value && label.y + label.height < value.y + 0.3 * segment.size ? label : undefined;
