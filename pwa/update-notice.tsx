const text = document.documentElement.lang.startsWith('en')
  ? { ready: 'A new version is ready.', update: 'Use it now' }
  : { ready: 'Nouvelle version prête.', update: 'L’utiliser maintenant' };

/** Stands below the application: the user chooses when to change version. */
export const UpdateNotice = ({ update }: { update: () => void }) => (
  <p role="status" class="update-notice">
    {text.ready}{' '}
    <button type="button" onClick={update}>
      {text.update}
    </button>
  </p>
);
