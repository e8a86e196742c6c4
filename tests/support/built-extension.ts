import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of a built manifest that the guards speak of. */
export interface BuiltManifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[]; run_at?: string }[];
  web_accessible_resources?: { resources: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  [key: string]: unknown;
}

export interface BuiltExtension {
  manifest: BuiltManifest;
  /** Content of every file, by its path with `/`. */
  files: Map<string, Buffer>;
}

/**
 * Reads `.output/<name>`.
 * @throws Error saying which command builds it, when it is not there.
 */
export function readBuilt(name: 'chrome-mv3' | 'chrome-mv3-test'): BuiltExtension {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(
      `.output/${name} is not built: run npm run ${name === 'chrome-mv3' ? 'build' : 'build:test'} first.`,
    );
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    files: new Map(paths.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])),
  };
}
