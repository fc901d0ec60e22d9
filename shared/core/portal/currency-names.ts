/** How French pages name a currency beside its ISO 4217 code, or in its place. */
import { labelKey } from './normalise-label.ts';

/** Usual names that the language data words otherwise ("dollar des États-Unis"). */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  EUR: ['Euro', 'Euro européen', '€'],
  USD: ['Dollar américain', 'Dollar US', 'Dollar USA', '$'],
  GBP: ['Livre sterling', '£'],
  XPF: ['Franc Pacifique', 'Franc CFP'],
};

export const currencyNames = (code: string): readonly string[] => {
  if (!/^[A-Z]{3}$/.test(code)) return [];
  const official = new Intl.DisplayNames('fr', { type: 'currency', fallback: 'none' }).of(code);
  return [...(USUAL[code] ?? []), ...(official ? [official] : [])];
};

/** « Euro européen », « Euro (€) »: the whole of the text is one of the names. */
export const namesCurrency = (text: string, code: string): boolean =>
  currencyNames(code).some((name) =>
    labelKey(name) === '' ? name === text.trim() : labelKey(name) === labelKey(text),
  );
