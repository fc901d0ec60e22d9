/** What the practice portal would have sent: counted, shown, kept across loads, and nothing more. */
const KEY = 'portail-entrainement.envois';

const count = (): number => Number(localStorage.getItem(KEY) ?? '0');

export const showSubmissions = (counter: HTMLElement): void => {
  counter.textContent = String(count());
  document.documentElement.dataset.submissions = String(count());
};

export const countSubmission = (counter: HTMLElement): void => {
  localStorage.setItem(KEY, String(count() + 1));
  showSubmissions(counter);
};

/** A submit made past our listeners (`form.submit()`) reloads the page with the witness field in its address. */
export const countRawSubmission = (counter: HTMLElement): void => {
  const address = new URL(location.href);
  if (!address.searchParams.has('envoi')) return;
  countSubmission(counter);
  history.replaceState(null, '', address.pathname);
};
