/** How the page's form is built, to report a change of it: tags, roles, names, labels; no value and no other text. */
import { isRadio } from './element-kinds.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, walkElements } from './walk-page.ts';

const CONTROLS =
  'input, select, textarea, button, [role="combobox"], [role="textbox"], [role="radiogroup"], [role="checkbox"], [role="listbox"]';
const LABELS = 'label, legend';
/** What tells how a control is built. Values, titles and data attributes hold data. */
const ATTRIBUTES = [
  'id',
  'class',
  'name',
  'type',
  'role',
  'for',
  'aria-label',
  'aria-labelledby',
  'aria-controls',
  'aria-haspopup',
  'aria-autocomplete',
  'aria-readonly',
  'readonly',
  'disabled',
  'required',
  'maxlength',
  'inputmode',
];

/** One line per element, indented by its depth; a figure of any length in a name becomes 0. */
export const takeSkeleton = (page: Document): string => {
  const all = [...walkElements(page)];
  const kept = new Set(all.filter((element) => element.matches(`${CONTROLS}, ${LABELS}`)));
  for (const element of [...kept]) for (const around of ancestorsOf(element)) kept.add(around);
  const depth = (element: Element): number => [...ancestorsOf(element)].length;
  return all
    .filter((element) => kept.has(element))
    .map((element) => `${'  '.repeat(depth(element))}${describe(element)}`)
    .join('\n');
};

const describe = (element: Element): string => {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || (name === 'aria-label' && !element.matches(CONTROLS))
      ? []
      : [value === '' ? name : `${name}="${withoutFigures(value)}"`];
  });
  const words = element.matches(LABELS) && !namesAnOption(element) ? [`« ${withoutFigures(readText(element))} »`] : [];
  const hidden = isShown(element) ? [] : ['(hidden)'];
  return [element.localName, ...attributes, ...words, ...hidden].join(' ');
};

/** The label of a radio can be data: a structure, a bank reference. */
const namesAnOption = (element: Element): boolean => {
  const { control } = element as HTMLLabelElement;
  return control != null && isRadio(control);
};

const withoutFigures = (text: string): string => text.replace(/\d+/g, '0');
