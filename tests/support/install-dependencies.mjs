import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './tool.mjs';

/** npm's own note of what it installed, written at the end. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/**
 * Installs what package-lock.json says, unless that was done since the lock file changed.
 * Scripts of packages are not run: none of ours needs one, and what is not run cannot do harm.
 */
export async function installDependencies() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if ((await runNpm(args)) !== 0) throw new Error('npm ci failed: see its words above. It needs the network, once.');
}

/**
 * The npm that started us, as a script; Windows cannot start `npm.cmd` without a shell.
 * @param {string[]} args
 */
function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args]) : run('npm', args);
}
