import { language } from '../shared/ui/i18n/texts.ts';
import './update-notice.css';

const texts = {
  fr: { ready: 'Nouvelle version prête.', use: 'L’utiliser maintenant' },
  en: { ready: 'A new version is ready.', use: 'Use it now' },
};

/** Stands over the foot of the application: the user chooses when to change version. */
export const UpdateNotice = ({ update }: { update: () => void }) => {
  const { ready, use } = texts[language.value];
  return (
    <p role="status" class="update-notice">
      {ready}{' '}
      <button type="button" onClick={update}>
        {use}
      </button>
    </p>
  );
};
