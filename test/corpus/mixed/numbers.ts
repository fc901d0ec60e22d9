/** Invented numbers with right check digits. */

const luhnDigit = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? 2 * Number(digit) : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** @param stem eight digits */
export const sirenFrom = (stem: string): string => `${stem}${luhnDigit(stem)}`;

/** @param stem eight digits of the SIREN  @param nic four digits of the establishment */
export const siretFrom = (stem: string, nic: string): string => {
  const start = `${sirenFrom(stem)}${nic}`;
  return `${start}${luhnDigit(start)}`;
};

export const vatFrom = (siren: string): string =>
  `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;

/** @param account bank, branch and account: 5 + 5 + 11 digits */
export const ibanFrom = (account: string): string => {
  const [bank, branch, number] = [account.slice(0, 5), account.slice(5, 10), account.slice(10)].map(Number);
  const key = 97 - ((89 * (bank ?? 0) + 15 * (branch ?? 0) + 3 * (number ?? 0)) % 97);
  const bban = `${account}${String(key).padStart(2, '0')}`;
  const check = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${bban}`;
};
