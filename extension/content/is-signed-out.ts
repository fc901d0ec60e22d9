/** Whether the page asks who one is, or says that one has been away too long. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';

const TELLS = 'h1, h2, h3, [role="alert"], [role="alertdialog"], [role="dialog"], dialog[open], [class*="alert" i]';
const OVER =
  /session[^.]{0,40}(?:expire|terminee|inactiv|invalide|deconnect)|(?:vous avez ete|vous etes) deconnecte|veuillez vous (?:re)?(?:connecter|identifier|authentifier)|reconnectez-vous/;

/** @param all every element of the page. */
export const isSignedOut = (all: readonly Element[]): boolean =>
  all.some(
    (element) =>
      (element.matches('input[type="password"]') ||
        (element.matches(TELLS) && OVER.test(foldText(readText(element))))) &&
      isShown(element),
  );
