/** A small set of sentences kept apart from the large ones: English has the very shape of the French. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { language } from './texts.ts';

export type InBoth<T> = { fr: T; en: T; t: ReadonlySignal<T> };

export const inBoth = <T>(fr: T, en: NoInfer<T>): InBoth<T> => ({
  fr,
  en,
  t: computed(() => (language.value === 'fr' ? fr : en)),
});
