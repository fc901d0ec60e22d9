/** Language and theme as last chosen, where the first screen finds them without waiting for the database. */
import { type Language, language, languages, preferredLanguage } from './i18n/texts.ts';

const KEY = 'bordereau-look';
const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Follows what was chosen last; a browser that keeps nothing follows its own language. */
export const takeFirstLook = (): Theme => {
  const [known, theme] = read();
  language.value = languages.find((one) => one === known) ?? preferredLanguage(navigator.languages);
  return themes.find((one) => one === theme) ?? 'auto';
};

export const keepFirstLook = (now: { language: Language; theme: Theme }): void => {
  try {
    localStorage.setItem(KEY, `${now.language} ${now.theme}`);
  } catch {
    // A browser that refuses costs a blink of the other language, nothing else.
  }
};

const read = (): string[] => {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ');
  } catch {
    return [];
  }
};
