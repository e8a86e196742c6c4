import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Scene, WALK } from './demo-walk';
import { findBrowser } from './find-browser.mjs';
import { startPageServer } from './page-server';
import { startTwoway, type Twoway } from './twoway';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(ROOT, 'pictures');

/** Walks the main path and leaves one numbered picture for each step. */
async function walk(scene: Scene): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES);
  for (const [index, step] of WALK.entries()) {
    const page = await step.act(scene);
    const file = `${String(index + 1).padStart(2, '0')}-${step.name}.png`;
    await page.screenshot({ path: join(PICTURES, file) });
    console.log(`pictures/${file}`);
  }
  if (scene.twoway.errors.length > 0) throw new Error(`The extension complained:\n${scene.twoway.errors.join('\n')}`);
}

/** Opens the example pages and stays until the browser is closed. */
async function leaveOpen({ twoway, profileUrl, threadUrl }: Scene): Promise<void> {
  await twoway.openPage(threadUrl);
  const profile = await twoway.openPage(profileUrl);
  await profile.bringToFront();
  await closeBlankTabs(twoway);
  console.log(WELCOME);
  await new Promise((resolve) => twoway.context.once('close', resolve));
}

/** The browser's first tab, and the one that only tests need. */
async function closeBlankTabs({ context, desk }: Twoway): Promise<void> {
  const blank = context.pages().filter((page) => page === desk || page.url() === 'about:blank');
  await Promise.all(blank.map((page) => page.close()));
}

const WELCOME = `
Twoway runs in a browser with a throw-away profile; nothing in it is kept.
The pages are examples, served from this computer at the addresses of the real sites; all sites are switched on
already (this build grants them at install; the one in .output/chrome-mv3 asks the rep).

  1. On the profile: Save as lead.
  2. On the mail thread: Log interaction, then Promote to prospect, in the side panel.
  3. Set a follow-up; the toolbar popup lists it.

Close the browser to end.`;

/** One person on both sites, among the pages in tests/pages/fixtures. */
const EXAMPLES = {
  person: 'Marisol Achterberg',
  profileUrl: 'https://www.linkedin.com/in/marisol-achterberg/',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/KtbxLxGcFXPDxTJPVrjxcWnjBzLprtdLtL',
};

const headless = process.argv.includes('--headless');
const browser = findBrowser();
if (!browser) throw new Error('No browser was found: start the demo with npm start.');
const server = await startPageServer();
const extension = join(ROOT, '.output/chrome-mv3-test');
const twoway: Twoway = await startTwoway({ browser, extension, server, headless });
const scene: Scene = { twoway, ...EXAMPLES };
try {
  await (headless ? walk(scene) : leaveOpen(scene));
} finally {
  await twoway.close();
  await server.close();
}
