/** manifest.json as each browser wants it, with the one thing that changes per installation: where the PWA lives. */
import manifest from '../manifest.json' with { type: 'json' };

export const GECKO_ID = 'extension@bordereau.invalid';

/**
 * Adds the content scripts of the PWA's origin: the bridge, and the portal script for its practice portal.
 * Firefox's match patterns take no port, so each script compares the whole origin again when it starts.
 */
const withPwa = (pwaOrigin: string) => {
  const { protocol, hostname } = new URL(pwaOrigin);
  const pattern = `${protocol}//${hostname}/*`;
  return {
    ...manifest,
    host_permissions: [...manifest.host_permissions, pattern],
    content_scripts: [
      ...manifest.content_scripts.map((script) => ({ ...script, matches: [...script.matches, pattern] })),
      { matches: [pattern], js: ['extension/content/bridge.iife.ts'], run_at: 'document_idle' },
    ],
  };
};

const forFirefox = (chrome: ReturnType<typeof withPwa>) => {
  const { side_panel, minimum_chrome_version, message_serialization, background, permissions, ...kept } = chrome;
  return {
    ...kept,
    permissions: permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.short_name,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
};

export const extensionManifest = (browser: 'chrome' | 'firefox', pwaOrigin: string) => {
  const chrome = withPwa(pwaOrigin);
  return browser === 'chrome' ? chrome : forFirefox(chrome);
};
