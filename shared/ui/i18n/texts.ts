/** The language of the screens: a signal, so that every sentence follows it. */
import { computed, signal } from '@preact/signals';
import { en } from './en.ts';
import { fr, type Texts } from './fr.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const texts: Record<Language, Texts> = { fr, en };

/** French first: English only for a browser that asks for a language that is not French. */
export const preferredLanguage = (wanted: readonly string[]): Language => {
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return known.length === 0 || known.includes('fr') || !known.includes('en') ? 'fr' : 'en';
};

export const language = signal<Language>('fr');
/** The sentences of the chosen language; read `.value` in a component and it follows. */
export const t = computed<Texts>(() => texts[language.value]);
