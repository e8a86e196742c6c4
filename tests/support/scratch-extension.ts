import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ScratchExtension {
  /** Runs in every page of the pretended sites; without it the extension does nothing. */
  contentScript?: string;
  worker?: string;
  /** Other files by name. */
  files?: Record<string, string>;
}

const HOSTS = ['https://*.linkedin.com/*', 'https://mail.google.com/*'];

/** Writes an extension to compare ours with into a temporary folder, and returns the folder. */
export function scratchExtension({ contentScript, worker, files = {} }: ScratchExtension): string {
  const folder = mkdtempSync(join(tmpdir(), 'twoway-scratch-'));
  const manifest = {
    manifest_version: 3,
    name: 'Scratch',
    version: '0.0.1',
    host_permissions: HOSTS,
    permissions: ['scripting', 'storage'],
    ...(worker && { background: { service_worker: 'worker.js' } }),
    ...(contentScript && { content_scripts: [{ matches: HOSTS, js: ['content.js'], run_at: 'document_idle' }] }),
  };
  const all: Record<string, string | undefined> = {
    ...files,
    'manifest.json': JSON.stringify(manifest),
    'worker.js': worker,
    'content.js': contentScript,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(all)) if (text !== undefined) writeFileSync(join(folder, name), text);
  return folder;
}
