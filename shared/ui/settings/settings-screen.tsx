/** The choices there are, what is remembered, and what is kept on this machine. */
import { language, languages, t } from '../i18n/texts.ts';
import { useSession } from '../use-session.ts';
import { InstallSection } from './install-section.tsx';
import { RememberedLayouts } from './remembered-layouts.tsx';
import { StorageSection } from './storage-section.tsx';
import { TaughtFields } from './taught-fields.tsx';
import './settings.css';

const names = { fr: 'Français', en: 'English' };
const themes = ['auto', 'light', 'dark'] as const;

export const SettingsScreen = () => {
  const { theme, choose, surface } = useSession();
  const words = t.value.settings;
  return (
    <main id="main" tabIndex={-1} data-screen="settings" class="screen narrow">
      <h1>{words.title}</h1>
      <section class="settings-section settings-look">
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
      </section>
      <RememberedLayouts />
      <TaughtFields />
      <StorageSection />
      {surface.install && <InstallSection install={surface.install} />}
      <p class="hint">{words.privacy}</p>
      <a class="button quiet" href="#/">
        {t.value.app.backHome}
      </a>
    </main>
  );
};
