/** Whether a page marks one of its fields as one that must be filled, by its own attribute or in the words of its label. */
import { foldText } from './normalise-label.ts';
import type { PageControl } from './page-snapshot.ts';

/** Longer than this, a text explains the marks rather than bearing one. */
const LABEL_LENGTH = 60;

/** "* Code service :", "Code service*", "Code service (obligatoire)"; not "obligatoire si…", nor "non obligatoire". */
const STARRED = /^\s*\*|\*\s*:?\s*$/;
const SAID = /(?<!\b(?:non|pas|ou|si)[\s-])\b(?:obligatoire|requis)\b[)\]]?\s*:?\s*$/;

export const isMarkedRequired = ({ required, labels }: PageControl): boolean =>
  required === true ||
  labels.some(
    ({ text, source }) =>
      (source === 'label' || source === 'aria' || source === 'near') &&
      text.length <= LABEL_LENGTH &&
      (STARRED.test(text) || SAID.test(foldText(text))),
  );
