import { SITES } from '@/storage/model/sites';
import { changedBuild, withRequiredHosts } from '../support/changed-build';
import { domOf } from '../support/dom-of';
import { MARISOL } from '../support/example-people';
import { THREADS } from '../support/example-threads';
import { openExtensionsPage } from '../support/extensions-page';
import { ourButtons } from '../support/our-buttons';
import { registeredScripts } from '../support/registered-scripts';
import { expect, SHIPPING_BUILD, test } from './fixtures';

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  extension: async ({}, use) => {
    const build = changedBuild(SHIPPING_BUILD, withRequiredHosts);
    await use(build.folder);
    build.remove();
  },
});

test('a site that is switched on is read in tabs that were open before, and only that site', async ({ twoway }) => {
  const extensions = await openExtensionsPage(twoway);
  await extensions.withholdSites();
  await expect.poll(() => registeredScripts(twoway)).toEqual([]);
  const profile = await twoway.openPage(MARISOL.url);
  const untouched = await domOf(profile);
  const [linkedin] = SITES.find(({ id }) => id === 'linkedin')?.origins ?? [];
  await extensions.give(String(linkedin));
  await expect.poll(() => ourButtons(profile)).toEqual(['Save as lead']);
  expect(await registeredScripts(twoway)).toEqual(['linkedin']);
  await expect(twoway.welcome.getByRole('switch', { name: 'LinkedIn' })).toBeChecked();
  await expect(twoway.welcome.getByRole('switch', { name: 'Gmail' })).not.toBeChecked();
  const mail = await twoway.openPage(THREADS.answered);
  expect(await ourButtons(mail)).toEqual([]);
  await extensions.take(String(linkedin));
  await expect.poll(() => ourButtons(profile)).toEqual([]);
  expect(await domOf(profile)).toBe(untouched);
  await expect.poll(() => registeredScripts(twoway)).toEqual([]);
});
