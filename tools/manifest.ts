import type { ConfigEnv, UserManifest } from 'wxt';

const SELF_ONLY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
].join('; ');

/** The manifest beyond what the entrypoints say, for one browser. Every permission is explained in PRIVACY.md. */
export function makeManifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(firefox ? [] : ['sidePanel' as const]),
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: SELF_ONLY },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'next-term': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextTerm__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_previousTerm__',
      },
      'toggle-site': { description: '__MSG_toggleSite__' },
    },
    ...(firefox
      ? { browser_specific_settings: { gecko: GECKO } }
      : { minimum_chrome_version: '128' }),
  };
}

const GECKO = {
  id: 'plain-jd@plain-jd.app',
  // Underlines inside ::highlight need 146.
  strict_min_version: '146.0',
  data_collection_permissions: { required: ['none' as const] },
};
