/** What both screens share: random names, the banner's counter, the expired session, the model tests look at. */
import './practice.css';
import type { Option } from './options.ts';
import { randomiseNames } from './random-names.ts';
import { countRawSubmission, countSubmission, showSubmissions } from './submissions.ts';

declare global {
  interface Window {
    /** A copy of what the page would submit, from its own state. */
    practiceModel: () => unknown;
  }
}

export type PracticePage = {
  input: (id: string) => HTMLInputElement;
  select: (id: string) => HTMLSelectElement;
  element: (id: string) => HTMLElement;
  /** Counts an envoi. */
  submitted: () => void;
};

/** Null when the session has expired: the page then shows only that. */
export const openPage = (model: object): PracticePage | null => {
  const element = randomiseNames(document);
  const counter = element('compteur');
  showSubmissions(counter);
  countRawSubmission(counter);
  window.practiceModel = () => structuredClone(model);
  if (new URLSearchParams(location.search).get('session') === 'expiree') return expire();
  return {
    element,
    input: (id) => check(element(id), HTMLInputElement),
    select: (id) => check(element(id), HTMLSelectElement),
    submitted: () => countSubmission(counter),
  };
};

const expire = (): null => {
  const message = document.createElement('p');
  message.textContent = 'Votre session a expiré. Veuillez vous reconnecter.';
  const back = Object.assign(document.createElement('a'), { href: 'depot.html', textContent: 'Revenir au dépôt' });
  document.querySelector('main')?.replaceChildren(message, back);
  return null;
};

const check = <E extends HTMLElement>(element: HTMLElement, type: new () => E): E => {
  if (element instanceof type) return element;
  throw new Error(`Expected ${type.name}, found ${element.tagName}`);
};

export const setOptions = (select: HTMLSelectElement, options: Option[]): void =>
  select.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));

/** Writes into `model[key]` whenever the user, or an event, says that the control has changed. */
export const follow = <K extends string>(
  control: HTMLInputElement | HTMLSelectElement,
  model: Record<K, string>,
  key: K,
): void => {
  for (const event of ['input', 'change']) {
    control.addEventListener(event, () => {
      model[key] = control.value;
    });
  }
};

export const showRefusals = (list: HTMLElement, refusals: string[]): void =>
  list.replaceChildren(...refusals.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
