import type { WxtBrowser } from 'wxt/browser';
import { expect, SHIPPING_BUILD, test } from './fixtures';

declare const chrome: WxtBrowser;

test.describe('at install', () => {
  test.use({ extension: SHIPPING_BUILD });

  test('every shortcut that is suggested is set: none is one of the browser’s own', async ({ twoway }) => {
    const commands = await twoway.desk.evaluate(() => chrome.commands.getAll());
    const shortcuts = commands.flatMap(({ name, shortcut }) => (name?.startsWith('_') ? [] : `${name}: ${shortcut}`));
    expect(shortcuts).toEqual([
      'follow-up: Alt+Shift+F',
      // Chrome suggests four at most; these the rep may give one.
      'log-interaction: ',
      'note-page: Alt+Shift+K',
      'open-panel: Alt+Shift+Y',
      'save-lead: Alt+Shift+S',
      'search: ',
    ]);
  });

  test('the welcome page opens, the worker runs, and no site has been granted', async ({ twoway }) => {
    await expect(twoway.welcome.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await twoway.worker.evaluate(() => 'alive')).toBe('alive');
    expect(await twoway.desk.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  });
});
