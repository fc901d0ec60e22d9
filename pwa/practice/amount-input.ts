/** `7 850,5`, `7850.50` and `7850` become `7850,50` on leaving the field; anything else is left and marked. */
export const portalAmount = (text: string): string | null => {
  const plain = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace('.', ',');
  const match = /^(-?\d+)(?:,(\d{1,2}))?$/.exec(plain);
  return match ? `${match[1]},${(match[2] ?? '').padEnd(2, '0')}` : null;
};

export const formatAmountOnLeave = (input: HTMLInputElement, changed: (text: string) => void): void => {
  input.addEventListener('input', () => changed(input.value));
  input.addEventListener('change', () => changed(input.value));
  input.addEventListener('blur', () => {
    const amount = portalAmount(input.value);
    input.toggleAttribute('aria-invalid', amount === null && input.value !== '');
    if (amount === null) return;
    input.value = amount;
    changed(amount);
  });
};
