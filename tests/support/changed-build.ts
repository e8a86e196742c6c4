import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltManifest } from './built-extension';

/** A copy of a built extension whose manifest differs. */
export interface ChangedBuild {
  folder: string;
  remove(): void;
}

export function changedBuild(built: string, change: (manifest: BuiltManifest) => BuiltManifest): ChangedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'twoway-build-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The hosts are required: those are what the browser's extensions page can give and take without a prompt. */
export function withRequiredHosts({ optional_host_permissions = [], ...manifest }: BuiltManifest): BuiltManifest {
  return { ...manifest, host_permissions: optional_host_permissions };
}

/** Without the permission that frees it from the browser's quota, so that a test can set one. */
export function withQuota({ permissions = [], ...manifest }: BuiltManifest): BuiltManifest {
  return { ...manifest, permissions: permissions.filter((permission) => permission !== 'unlimitedStorage') };
}
