/** A box to tick that says nothing of the invoice, and only shows more of the form: « ☐ Saisir le détail de la TVA ». */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isBoxComponent } from './element-kinds.ts';
import { labelsOf } from './find-label.ts';
import { isChecked } from './read-control.ts';
import { readText } from './read-text.ts';
import { calledOf, namedBy } from './walk-page.ts';

const BOX = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
/** « Saisir un avoir » is no part of a form to be shown: it says what is deposited. */
const SHOWS_MORE =
  /^\W*(?:je (?:souhaite|veux|desire) )?(?:(?:saisir|renseigner|afficher|voir|montrer|deplier|ouvrir)\b.*\b(?:detail|ventilation|repartition)|detail|ventil)/;

export const isBox = (element: Element): boolean => element.matches(BOX) || isBoxComponent(element);

export const isFoldingBox = (element: Element): boolean =>
  isBox(element) && !isChecked(element) && namesOf(element).some((name) => SHOWS_MORE.test(foldText(name)));

const namesOf = (box: Element): string[] => [
  ...[...labelsOf(box), ...namedBy(box, 'aria-labelledby'), box].map((each) => readText(each)),
  box.ariaLabel ?? '',
  calledOf(box),
];
