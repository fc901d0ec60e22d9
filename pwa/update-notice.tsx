/** Stands over the foot of the application: the user chooses when to change version. */
import { useState } from 'preact/hooks';
import { language } from '../shared/ui/i18n/texts.ts';
import './update-notice.css';

const texts = {
  fr: { ready: 'Nouvelle version prête.', use: 'L’utiliser', later: 'Plus tard' },
  en: { ready: 'A new version is ready.', use: 'Use it', later: 'Later' },
};

export const UpdateNotice = ({ update }: { update: () => void }) => {
  const [later, setLater] = useState(false);
  const words = texts[language.value];
  // The live region stays: what comes into it is said once, and takes no focus.
  return (
    <div role="status">
      {!later && (
        <p class="update-notice">
          {words.ready}
          <button type="button" class="button primary" onClick={update}>
            {words.use}
          </button>
          <button type="button" class="button quiet" onClick={() => setLater(true)}>
            {words.later}
          </button>
        </p>
      )}
    </div>
  );
};
