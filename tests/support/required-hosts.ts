import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ships, with its hosts required: those are what the browser's extensions page can give and take without a prompt. */
export function requiredHostsBuild(shipping: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'twoway-build-'));
  cpSync(shipping, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
