/** « Mes dépôts : numéro [ ] date [ ] [Filtrer] »: what is typed there narrows a list, and is none of the form's fields. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { sends } from './find-confirm.ts';
import { BUTTONS, FIELDS, isAfter, nameOf, searches } from './find-search.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { calledSo } from './search-box.ts';
import { ancestorsOf } from './walk-page.ts';

const FILTERS = /^\W*(?:\w+ \w+ )?filtre[rsz]?\b/;
/** A structure or a service is looked for too, in the deposit itself: never by these. */
const OF_INVOICES = /\b(?:factures?|depots?|statuts?|periode|date)\b/;

/** The smallest block around each button that filters or searches a list of invoices, with the fields it goes by. */
export const filtersIn = oncePerLook((root): readonly Element[] =>
  [...root.querySelectorAll(BUTTONS)].flatMap((button) => {
    const filters = FILTERS.test(foldText(nameOf(button)));
    const block = (filters || searches(button)) && [...ancestorsOf(button)].find((each) => fieldsIn(each).length > 0);
    return block && goesThroughList(block) && (filters || isLastOfSeveral(button, fieldsIn(block))) ? [block] : [];
  }),
);

/** What is in one box with the way out of the form is the form's. */
const goesThroughList = (block: Element): boolean =>
  block.localName !== 'body' &&
  [block, ...fieldsIn(block)].some((each) => OF_INVOICES.test(foldText(readText(each) || calledSo(each)))) &&
  ![...block.querySelectorAll(BUTTONS)].some(sends);

const fieldsIn = (block: Element): Element[] => [...block.querySelectorAll(FIELDS)];

/** « SIRET [ ] [Rechercher] » is one, and other fields may come after it. */
const isLastOfSeveral = (button: Element, fields: readonly Element[]): boolean =>
  fields.length > 1 && fields.every((each) => isAfter(button, each));
