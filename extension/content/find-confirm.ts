/** « [0048] [OK] [Annuler] »: what is typed there is nothing to the page until a button of the row is pressed, by its user. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isOffForm } from './control-kind.ts';
import { FIELDS, nameOf } from './find-search.ts';
import { isShown } from './is-shown.ts';
import { ancestorsOf } from './walk-page.ts';

const BUTTONS = 'button, [role="button"], input[type="button"], input[type="submit"]';
/** Whole names, folded. */
const CONFIRMS =
  /^(?:[✓✔]|\W*(?:ok|appliquer|enregistrer|valider|sauvegarder|mettre a jour|confirmer|save|apply|update)(?: (?:la|le|les|cette|ce|ma|mes))?(?: (?:ligne|modification|valeur|champ|changement|bloc)s?)?)\W*$/;
const LEVELS = 6;

/** @returns the button's name, where the page is sent or opened by others that stand elsewhere. */
export const findConfirm = (element: Element): string | undefined => {
  for (const around of [...ancestorsOf(element)].slice(0, LEVELS)) {
    if (around.matches('main, body')) return undefined;
    const buttons = [...around.querySelectorAll(BUTTONS)].filter(isShown);
    const confirms = buttons.find((each) => CONFIRMS.test(foldText(nameOf(each))));
    if (confirms) return isOnlyOfItsBox(around) ? nameOf(confirms) : undefined;
    if (buttons.some(sends)) return undefined;
  }
  return undefined;
};

/** The form itself is sent by another. */
const isOnlyOfItsBox = (box: Element): boolean =>
  ![...box.querySelectorAll(BUTTONS)].some(sends) &&
  (isRow(box) || [...box.querySelectorAll(BUTTONS)].some((each) => CANCELS.test(foldText(nameOf(each))))) &&
  [...box.ownerDocument.querySelectorAll(BUTTONS)].some((each) => !box.contains(each) && sends(each));

/** What holds more is a block of the form, unless it can be given up by itself. */
const isRow = (box: Element): boolean => [...box.querySelectorAll(FIELDS)].filter(isShown).length < 2;

/** Folded. « Continuer sans accepter » and « Se déconnecter » are no part of the form. */
const SENDS =
  /\b(?:valide[rz]|envoye[rz]|envoi|depose[rz]|soumett\w+|transmett\w+|suivante?|poursuivre|continue[rz](?! sans)|termine[rz]|finalise[rz]|next|submit|send)\b/;

export const sends = (button: Element): boolean =>
  SENDS.test(foldText(nameOf(button))) &&
  !CONFIRMS.test(foldText(nameOf(button))) &&
  !CANCELS.test(foldText(nameOf(button))) &&
  isShown(button) &&
  !isOffForm(button);

const CANCELS = /^\W*(?:annuler|cancel|supprimer|effacer|retirer|remove|delete|abandonner)\b|^[×✕✖]$/;
