import { describe, expect, it } from 'vitest';
import { SITES } from '@/storage/model/sites';
import { readBuilt } from '../support/built-extension';

/** What Chrome grants at install. One more is a question to every rep: decide it, and say why in docs/decisions. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];

/** The only keys in which the test build may differ: hosts granted, scripts registered from the start. */
const ONLY_IN_TESTS = ['host_permissions', 'content_scripts'];

const shipping = readBuilt('chrome-mv3');
const testing = readBuilt('chrome-mv3-test');
const hosts = SITES.flatMap((site) => site.origins);

describe('the manifest that ships', () => {
  const { manifest } = shipping;

  it('asks for no host at install', () => {
    expect(
      manifest.host_permissions ?? [],
      'Hosts belong to optional_host_permissions: the rep switches each site on',
    ).toEqual([]);
    expect(
      manifest.content_scripts ?? [],
      'Register content scripts at run time, once the rep has granted the site',
    ).toEqual([]);
  });

  it('may ask for the sites and nothing wider', () => {
    expect(manifest.optional_host_permissions, 'Add a site in storage/model/sites.ts').toEqual(hosts);
  });

  it('has the permissions that were decided', () => {
    const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    expect(
      asked.toSorted(),
      'A permission came or went: write down why in docs/decisions, then change this list',
    ).toEqual(PERMISSIONS);
  });

  it('lets no page or extension talk to it', () => {
    expect(manifest, 'Remove externally_connectable: pages are hostile').not.toHaveProperty('externally_connectable');
  });

  it('cannot be recognised by a page', () => {
    const fixed = (manifest.web_accessible_resources ?? []).filter((entry) => entry.use_dynamic_url !== true);
    expect(
      fixed,
      'A resource with a fixed address tells every page that Twoway is there: use use_dynamic_url, or bundle it',
    ).toEqual([]);
  });

  it('keeps the content security policy of Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest, 'Remove content_security_policy: the default is the strictest').not.toHaveProperty(
      'content_security_policy',
    );
  });
});

describe('the test build', () => {
  it('grants the hosts and registers the content scripts', () => {
    expect(testing.manifest.host_permissions).toEqual(hosts);
    expect(testing.manifest.content_scripts?.map(({ matches, js }) => ({ matches, js }))).toEqual(
      SITES.map((site) => ({ matches: site.origins, js: [site.script] })),
    );
  });

  it('has the manifest that ships, but for these', () => {
    const rest = Object.entries(testing.manifest).filter(([key]) => !ONLY_IN_TESTS.includes(key));
    expect(Object.fromEntries(rest), 'Tests must run what ships: move the difference out of wxt.config.ts').toEqual(
      shipping.manifest,
    );
  });

  it('has byte for byte the files that ship', () => {
    expect([...testing.files.keys()], 'A file is in one build only').toEqual([...shipping.files.keys()]);
    const different = [...shipping.files].filter(
      ([path, bytes]) => path !== 'manifest.json' && !testing.files.get(path)?.equals(bytes),
    );
    expect(
      different.map(([path]) => path),
      'Built from other code: build both again, and never ask for the build in the code',
    ).toEqual([]);
  });
});
