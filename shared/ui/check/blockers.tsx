/** What still blocks the deposit, by name: each is a way to its field. */
import type { FieldName } from '../../core/fields.ts';
import { isBlocking } from '../../core/finding.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { focusField } from './go-to-field.ts';

/** As many as a line can hold. */
const NAMED = 3;

export const Blockers = ({ desk }: { desk: Desk }) => {
  const names = blockingFields(desk);
  if (names.length === 0) return null;
  const words = t.value.check;
  return (
    <p class="blockers">
      <strong>{words.blockedBy}</strong>
      {names.slice(0, NAMED).map((name) => (
        <button key={name} type="button" class="link" onClick={() => focusField(name)}>
          {t.value.fields[name]}
        </button>
      ))}
      {names.length > NAMED && <span>{words.andMore(names.length - NAMED)}</span>}
    </p>
  );
};

const blockingFields = (desk: Desk): FieldName[] => [
  ...new Set(desk.findings.value.filter(isBlocking).flatMap(({ fields: [first] }) => first ?? [])),
];
