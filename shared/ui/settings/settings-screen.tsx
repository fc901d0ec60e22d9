/** The two choices there are, and the promise in full. */
import { language, languages, t } from '../i18n/texts.ts';
import { useSession } from '../session.ts';
import { RememberedLayouts } from './remembered-layouts.tsx';
import { TaughtFields } from './taught-fields.tsx';
import './settings.css';

const names = { fr: 'Français', en: 'English' };
const themes = ['auto', 'light', 'dark'] as const;

export const SettingsScreen = () => {
  const { theme, choose } = useSession();
  const words = t.value.settings;
  return (
    <main id="main" tabIndex={-1} data-screen="settings" class="screen narrow">
      <h1>{words.title}</h1>
      <fieldset class="choices">
        <legend>{words.language}</legend>
        {languages.map((one) => (
          <label key={one} lang={one}>
            <input
              type="radio"
              name="language"
              checked={language.value === one}
              onChange={() => choose('language', one)}
            />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.theme}</legend>
        {themes.map((one) => (
          <label key={one}>
            <input type="radio" name="theme" checked={theme.value === one} onChange={() => choose('theme', one)} />
            {words.themes[one]}
          </label>
        ))}
      </fieldset>
      <RememberedLayouts />
      <TaughtFields />
      <p class="hint">{words.privacy}</p>
      <a class="button quiet" href="#/">
        {t.value.app.backHome}
      </a>
    </main>
  );
};
