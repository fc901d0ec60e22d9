/**
 * A date mask that knows only what was typed: digits take their place between slashes, and a value written behind its back
 * is put back on leaving the field.
 */
type Typed = { digits: string; caret: number };

/** `changed` gets `jj/mm/aaaa`, complete or not. */
export const maskDate = (input: HTMLInputElement, changed: (text: string) => void) => {
  let known = digitsOf(input.value);
  const keep = ({ digits, caret }: Typed) => {
    known = digits;
    input.value = withSlashes(digits);
    const at = withSlashes(digits.slice(0, caret)).length;
    input.setSelectionRange(at, at);
    changed(input.value);
  };
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = typeKey(event.key, known, selectedDigits(input));
    if (next === null) return;
    event.preventDefault();
    keep(next);
  });
  input.addEventListener('input', () => {
    const digits = digitsOf(input.value).slice(0, 8);
    keep({ digits, caret: digits.length });
  });
  input.addEventListener('blur', () => {
    input.value = withSlashes(known);
  });
  return {
    show: (text: string) => {
      known = digitsOf(text);
      input.value = withSlashes(known);
    },
  };
};

/** Null: not the mask's business (Tab, arrows). The selection is counted in digits. */
export const typeKey = (key: string, known: string, [start, end]: [number, number]): Typed | null => {
  const digit = /^\d$/.test(key) ? key : '';
  if (digit === '' && key !== 'Backspace' && key !== 'Delete') {
    return key.length === 1 ? { digits: known, caret: start } : null;
  }
  const from = key === 'Backspace' && start === end ? Math.max(0, start - 1) : start;
  const to = key === 'Delete' && start === end ? end + 1 : end;
  const digits = (known.slice(0, from) + digit + known.slice(to)).slice(0, 8);
  return { digits, caret: Math.min(from + digit.length, digits.length) };
};

/** The selection, counted in digits. */
const selectedDigits = (input: HTMLInputElement): [number, number] => {
  const before = (offset: number | null) => digitsOf(input.value.slice(0, offset ?? 0)).length;
  return [before(input.selectionStart), before(input.selectionEnd)];
};

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

const withSlashes = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 8)].filter((part) => part !== '').join('/');
