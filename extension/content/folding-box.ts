/** A box to tick that only shows more of the form, and says nothing of the invoice but that there is more: « ☐ Saisir le détail de la TVA ». */
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

/** « Facture rattachée à un marché », « Le net à payer diffère du TTC »: true where we know the contract, or another net, and what asks for it. */
const RELATES =
  /^\W*(?:(?:la |cette |votre |ma )?facture )?(?:est )?(?:(?:rattachee?|liee?|associee?|relative|emise|etablie|passee?|concerne|porte|releve|relevant|issue|dans le cadre|fait (?:suite|reference)|saisir|renseigner|indiquer|ajouter|preciser|sur)|j'ai|je dispose)(?: (?:a|au|d'|de|du|sur|dans le cadre d'))?(?: ?(?:un|une|le|la))?(?: (?:numero|reference|n°)(?: (?:de|d'|du))?)? ?(?:marche(?: public)?|engagement(?: juridique)?|bon de commande)\W*$/;
const DIFFERS =
  /^\W*(?:le |un |saisir un |saisir le )?(?:montant )?(?:net|reste) a payer (?:est )?(?:differe|different) (?:du|de celui du) (?:montant )?(?:ttc|total ttc)\W*(?:\(.*\))?\W*$/;

export const isBox = (element: Element): boolean => element.matches(BOX) || isBoxComponent(element);

const ASKS = [SHOWS_MORE, RELATES, DIFFERS];

export const isFoldingBox = (element: Element): boolean =>
  isBox(element) &&
  !isChecked(element) &&
  namesOf(element).some((name) => ASKS.some((words) => words.test(foldText(name))));

const namesOf = (box: Element): string[] => [
  ...[...labelsOf(box), ...namedBy(box, 'aria-labelledby'), box].map((each) => readText(each)),
  box.ariaLabel ?? '',
  calledOf(box),
];
