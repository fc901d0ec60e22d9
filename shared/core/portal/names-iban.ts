/** Which account a text of the page names: by its whole number, or by the last of it where the page hides the rest. */

/** « Compte principal - FR76 3000 6000 … » */
export const namesIban = (text: string, iban: string): boolean => {
  const [shown, own] = [text, iban].map(compact) as [string, string];
  return shown
    .split(own)
    .slice(1)
    .some((rest) => !/^[0-9A-Z]/.test(rest));
};

/** « FR76 **** **** 0189 », « Compte n° …0189 », « se terminant par 0189 »: what can be seen of it is ours. */
export const hidesIban = (text: string, iban: string): boolean => {
  const own = compact(iban);
  if (!IBAN.test(own)) return false;
  const shown = text.toUpperCase().replace(/[\s\u00a0\u202f]+/g, ' ');
  const hidden = [...shown.matchAll(HIDDEN)];
  const last = hidden.at(-1);
  const start = compact(hidden.find(([, head]) => head)?.[1] ?? '');
  const end = last && endOf(shown.slice(last.index + last[0].length));
  return (
    end !== undefined && end.length >= (start ? LEAST_WITH_START : LEAST) && own.startsWith(start) && own.endsWith(end)
  );
};

const IBAN = /^[A-Z]{2}\d{2}[0-9A-Z]{10,30}$/;
/** The last four are what banks and shops show; three are a group that ends a French number. */
const LEAST = 4;
const LEAST_WITH_START = 3;

/** The start of the number, where it is shown, then what stands for the part that is not. */
const HIDDEN =
  /(\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{1,4}(?![0-9A-WYZ]))*?)? ?(?:…|[.*•●·_#×]{2,}|X{3,}|(?:TERMINANT|TERMINE|TERMINÉ|FINISSANT) PAR\b ?:?)(?:[ .…*•●·_#×-]|X(?=[X ]))*/g;

/** What is shown after it, up to the words that follow. */
const endOf = (rest: string): string => compact(/^[0-9A-Z]+(?: [0-9A-Z]*\d[0-9A-Z]*)*/.exec(rest)?.[0] ?? '');

const compact = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '').toUpperCase();
