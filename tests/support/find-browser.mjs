import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const LINUX = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium'];

/**
 * The executable of an installed Chromium, Chrome or Edge: `TWOWAY_BROWSER` first, then the usual places, then PATH.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wanted = process.env.TWOWAY_BROWSER;
  if (!wanted) return [...usualPlaces(), ...placesOnPath()].find((place) => existsSync(place));
  if (existsSync(wanted)) return wanted;
  throw new Error(
    `TWOWAY_BROWSER says ${wanted}, and there is no such file. Set it to the browser's executable, or unset it.`,
  );
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC.map((app) => join(folder, app)));
  }
  if (process.platform !== 'win32') return LINUX;
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return folders.flatMap((folder) => WINDOWS.map((app) => join(folder, app)));
}

/** @returns {string[]} */
function placesOnPath() {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}
