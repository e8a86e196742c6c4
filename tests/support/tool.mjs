import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The script behind a package's command. Started with `node`, it works in any shell and on any system, which `npx` and the
 * `.cmd` files of Windows do not.
 * @param {string} packageName
 * @param {string} [command] when it is not the package's name
 * @returns {string}
 */
export function toolPath(packageName, command = packageName) {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command "${command}".`);
  return join(dirname(manifest), script);
}

/**
 * Runs a script with this Node, its output shown, nothing to read from.
 * @param {string[]} args the script and its arguments
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<number>} its exit code
 */
export function runNode(args, env = {}) {
  return run(process.execPath, args, env);
}

/**
 * Runs a program, its output shown, nothing to read from.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
