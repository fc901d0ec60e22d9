/** Who the recipient is, as far as an invoice tells: one SIRET stands for the whole State, so its name counts too. */
import type { FieldName } from '../fields.ts';
import { foldText } from '../layout/fold-text.ts';
import type { Reading } from '../reading.ts';

/** @param field is left out: what is to be found cannot help to find it. */
export const buyerKey = ({ buyerSiret, buyerName }: Reading, field: FieldName): string | null => {
  const siret = field === 'buyerSiret' ? '' : (buyerSiret?.value ?? '');
  const name = foldText(buyerName?.value ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return siret || name ? `${siret} ${name}`.trim() : null;
};
