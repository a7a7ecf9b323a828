import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../../tools/manifest.ts';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const manifestFor = (browser: string) =>
  makeManifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 });

describe.each(['chrome', 'firefox'])('the permissions in %s', (browser) => {
  const { permissions = [], ...manifest } = manifestFor(browser);

  test('are these and no more', () => {
    const shared = ['storage', 'activeTab', 'scripting', 'contextMenus'];
    expect(permissions).toEqual(browser === 'chrome' ? [...shared, 'sidePanel'] : shared);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('are each explained in PRIVACY.md', () => {
    const rows = privacy.split('\n').filter((line) => line.startsWith('|'));
    const unexplained = permissions.filter(
      (permission) => !rows.some((row) => row.startsWith(`| \`${permission}\``)),
    );
    expect(unexplained).toEqual([]);
  });

  test('leave the extension’s pages nobody to talk to', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: expect.stringMatching(
        /^default-src 'none'; script-src 'self'; .*connect-src 'self'$/,
      ) as string,
    });
  });
});
