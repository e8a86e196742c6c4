import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './tool.mjs';

const ADVICE = {
  darwin: 'Install Google Chrome (https://www.google.com/chrome) or Chromium',
  win32: 'Install Google Chrome (https://www.google.com/chrome) or Microsoft Edge',
  linux: 'Install Chromium (Debian, Ubuntu: sudo apt-get install chromium fonts-liberation) or Google Chrome',
};

/**
 * The browser to use; installs Chromium where that needs no question, which is Debian and its kin as root.
 * @returns {Promise<string>} its executable
 * @throws Error saying what to install
 */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await installBrowser());
  if (found) return found;
  const advice = ADVICE[/** @type {keyof typeof ADVICE} */ (process.platform)] ?? ADVICE.linux;
  throw new Error(
    `No Chrome, Chromium or Edge was found. ${advice}, or set TWOWAY_BROWSER to the browser's executable.`,
  );
}

async function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser was found: installing Chromium with apt-get.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], quiet);
  if (updated === 0) await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-liberation'], quiet);
  return findBrowser();
}
