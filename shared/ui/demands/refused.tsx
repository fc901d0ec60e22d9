/** « Elle a été refusée ? »: what was missing, as the portal or the client said, is what the recipient asks for. */
import { askedBy, demandOfRefusal, refusedFor } from '../../core/book/learn-demands.ts';
import type { DemandFlag } from '../../core/recipient.ts';
import { today } from '../deposited/today.ts';
import type { Desk } from '../desk.ts';
import { demandTexts } from '../i18n/demands.ts';
import { go } from '../router.ts';
import { dismiss, toasts } from '../toasts.ts';
import { useSession } from '../use-session.ts';
import { noteDemands } from './note-demands.ts';
import './demands.css';

export const Refused = ({ desk }: { desk: Desk }) => {
  const { sayProblem } = useSession();
  const words = demandTexts.t.value;
  const draft = desk.draft.value;
  if (!askedBy(draft)) return null;
  const refused = (flag: DemandFlag) => {
    const invoice = draft.fields.invoiceNumber?.value ?? draft.file.name;
    // Their undoing would now undo this.
    for (const { id } of toasts.peek()) dismiss(id);
    noteDemands(desk, [demandOfRefusal(draft, flag)], { from: 'refusal', on: today(), invoice }).catch(sayProblem);
    desk.sendBack();
    go({ screen: 'check', id: draft.id });
  };
  return (
    <details class="refused" data-refused="">
      <summary>{words.refused}</summary>
      <p class="hint">{words.lacked}</p>
      <p class="actions">
        {refusedFor.map((flag) => (
          <button type="button" class="button" key={flag} data-lacked={flag} onClick={() => refused(flag)}>
            {words.lacks[flag]}
          </button>
        ))}
      </p>
    </details>
  );
};
