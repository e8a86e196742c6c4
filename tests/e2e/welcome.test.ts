import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { SITES } from '@/storage/model/sites';
import { expect, SHIPPING_BUILD, test } from './fixtures';

declare const chrome: WxtBrowser;

test.use({ extension: SHIPPING_BUILD });

const siteSwitch = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const quietMode = (page: Page) => page.getByRole('radio', { name: /^Quiet mode/ });
const onThePage = (page: Page) => page.getByRole('radio', { name: 'On the page', exact: true });

test('at install nothing is asked for, and every switch is off', async ({ twoway: { welcome, desk } }) => {
  const manifest = await desk.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  for (const { label, reads } of SITES) {
    await expect(siteSwitch(welcome, label)).not.toBeChecked();
    await expect(siteSwitch(welcome, label)).toHaveAccessibleDescription(reads);
  }
  await expect(welcome.getByText('It keeps what you save in this browser')).toBeVisible();
});

for (const { label, origins } of SITES) {
  test(`the switch of ${label} asks the browser for that site, and for nothing else`, async ({ twoway }) => {
    const { welcome } = twoway;
    await noteRequests(welcome);
    await siteSwitch(welcome, label).click();
    // `asking`: Chrome took the click for the rep's own and shows its prompt, where our path ends.
    await expect.poll(() => notedRequests(welcome)).toEqual([{ origins, answer: 'asking' }]);
    expect(await twoway.desk.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  });
}

test('a site that the rep does not allow stays off, and the page says so', async ({ twoway: { welcome } }) => {
  await welcome.evaluate(() => {
    chrome.permissions.request = () => Promise.resolve(false);
  });
  await siteSwitch(welcome, 'LinkedIn').click();
  await expect(welcome.getByText('LinkedIn stays off')).toBeVisible();
  await expect(siteSwitch(welcome, 'LinkedIn')).not.toBeChecked();
});

test('where "Save as lead" lives is kept, and shown alike in welcome and options', async ({ twoway }) => {
  const { welcome } = twoway;
  await expect(onThePage(welcome)).toBeChecked();
  await expect(quietMode(welcome)).toHaveAccessibleDescription(/LinkedIn’s terms/);
  const options = await twoway.openTab('options.html');
  await quietMode(welcome).check();
  await expect(quietMode(options)).toBeChecked();
  await options.reload();
  await expect(quietMode(options)).toBeChecked();
  await onThePage(options).check();
  await expect(onThePage(welcome)).toBeChecked();
});

interface Noted {
  origins: string[];
  answer: string;
}

/** Lets the page's requests through to Chrome and notes each with Chrome's first answer; a refusal comes at once. */
async function noteRequests(page: Page): Promise<void> {
  await page.evaluate(() => {
    const request = chrome.permissions.request.bind(chrome.permissions);
    const noted: Noted[] = [];
    Object.assign(window, { noted });
    chrome.permissions.request = async (permissions: { origins?: string[] }) => {
      const allowed = request(permissions);
      const answered = allowed.then(String, String);
      const later = chrome.permissions.getAll().then(() => 'asking');
      noted.push({ origins: permissions.origins ?? [], answer: await Promise.race([answered, later]) });
      return allowed;
    };
  });
}

function notedRequests(page: Page): Promise<Noted[]> {
  return page.evaluate(() => (window as unknown as { noted: Noted[] }).noted);
}
