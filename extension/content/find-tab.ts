/** The tab of the hidden panel that holds a control: by what names it, else by its rank among the tabs. */
import { isShown } from './is-shown.ts';
import { ancestorsOf, namedBy } from './walk-page.ts';

const PANEL = /(?:^|[-_\s])tabs?[-_]*(?:pane|panel|content|item)s?(?:$|[-_\s])/i;
const LIST = '[role="tablist"], .nav-tabs, .nav-pills, ul[class*="tabs" i], nav[class*="tabs" i], div[class*="tabs" i]';
const TAB = '[role="tab"], li > a, li > button, :scope > a, :scope > button';
/** Components may keep their role to themselves: their own names are all that says what they are. */
const LIST_COMPONENT = /^[a-z].*-tab(?:s|-group|-bar|-list)$/;
const TAB_COMPONENT = /^[a-z].*-tab$/;
/** How far above the panels their tabs may stand. */
const LEVELS = 3;

/** Null when the element is no panel of tabs, or is the one that shows. */
export const tabOf = (panel: Element): HTMLElement | null => {
  if (isShown(panel) || !isPanel(panel)) return null;
  const [named] = namedBy(panel, 'aria-labelledby').filter(isTab);
  return (named as HTMLElement | undefined) ?? tabByRank(panel);
};

/** That says not of which tab it is: the one that shows is of the tab chosen nearest to it. */
const NAMELESS = '[role="tabpanel"]:not([id], [aria-labelledby])';

export const turnsNameless = ({ ownerDocument }: Element): boolean => ownerDocument.querySelector(NAMELESS) !== null;

/** The title of such a panel. */
export const chosenOver = (panel: Element): Element | undefined =>
  panel.matches(NAMELESS) && isShown(panel)
    ? [...ancestorsOf(panel)]
        .flatMap((around) => around.querySelector('[role="tab"][aria-selected="true"]') ?? [])
        .find((tab) => !panel.contains(tab))
    : undefined;

export const isTab = (element: Element): boolean =>
  element.matches('[role="tab"]') || TAB_COMPONENT.test(element.localName);

/** Also one that is a mere link in a list of them. */
export const isOfTabs = (element: Element): boolean =>
  isTab(element) || element.closest(`[role="tab"], ${LIST}`) !== null;

const isPanel = (element: Element): boolean => element.matches('[role="tabpanel"]') || PANEL.test(element.className);

const tabByRank = (panel: Element): HTMLElement | null => {
  const panels = [...(panel.parentElement?.children ?? [])].filter(isPanel);
  const list = listBefore(panel.parentElement, panels.length);
  return list?.[panels.indexOf(panel)] ?? null;
};

/** As many tabs as there are panels. */
const listBefore = (holder: Element | null, count: number): HTMLElement[] | null => {
  let inner = holder;
  for (let level = 0; inner && level < LEVELS; level += 1, inner = inner.parentElement)
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      const lists = isList(before) ? [before] : [...before.querySelectorAll(LIST)];
      const tabs = lists.map(tabsIn).find(({ length }) => length === count);
      if (tabs && count > 1) return tabs;
    }
  return null;
};

const isList = (element: Element): boolean => element.matches(LIST) || LIST_COMPONENT.test(element.localName);

/** A tab and the link in it are one. */
const tabsIn = (list: Element): HTMLElement[] => {
  const links = new Set(list.querySelectorAll(TAB));
  const found = [...list.querySelectorAll<HTMLElement>('*')].filter((each) => links.has(each) || isTab(each));
  return found.filter((each) => !found.some((other) => other !== each && each.contains(other)));
};
