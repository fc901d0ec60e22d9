/** What still stands between a draft and the portal, in numbers. */
import { isBlocking } from '../../core/finding.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import './standing.css';

export const Standing = ({ desk }: { desk: Desk }) => {
  const words = t.value.check;
  const blocking = desk.findings.value.filter(isBlocking).length;
  const toCheck = desk.toCheck.value.length;
  return (
    <p class="standing" role="status" data-blocking={blocking} data-to-check={toCheck}>
      {blocking > 0 && <span class="count count-error">{words.blocking(blocking)}</span>}
      {toCheck > 0 && <span class="count count-doubtful">{words.toCheck(toCheck)}</span>}
      {blocking + toCheck === 0 && <span class="count count-sure">{words.allGood}</span>}
    </p>
  );
};
