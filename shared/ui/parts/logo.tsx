/** A slip with its tear line and its tick: our own mark, nobody's emblem. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path class="logo-slip" d="M5 2h14v20l-2.3-1.6L14.3 22 12 20.4 9.7 22l-2.4-1.6L5 22z" />
    <path class="logo-line" d="M8.5 7h7M8.5 10.5h4" />
    <path class="logo-tick" d="m9 15 2.2 2.2L15.5 13" />
  </svg>
);
