import { changedBuild, withQuota } from '../support/changed-build';
import { MARISOL } from '../support/example-people';
import { fillDisk, giveSmallDisk } from '../support/full-disk';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, TEST_BUILD, test } from './fixtures';

const WORDS = 'There is no room left on the disk, so nothing was saved.';

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  extension: async ({}, use) => {
    const build = changedBuild(TEST_BUILD, withQuota);
    await use(build.folder);
    build.remove();
  },
});

test('with a full disk nothing is half-written, which is said, and what was typed stays', async ({ twoway }) => {
  const disk = await giveSmallDisk(twoway);
  const { page, panel } = await saveByPageButton(twoway, MARISOL);
  const timeline = region(panel, 'Timeline');
  await button(timeline, 'Log interaction').click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('She rang about frost');
  await fillDisk(twoway);
  const before = await twoway.database();

  const form = panel.getByRole('form', { name: 'What happened' });
  await button(form, 'Log interaction').click();
  await expect(form.getByRole('alert')).toContainText(WORDS);
  await page.getByRole('link', { name: 'Tobias' }).click();
  await pressPageButton(page, 'Save as lead');
  await expect.poll(() => ourButtons(page)).toEqual(['Not saved: the disk is full']);
  await expect(region(panel, 'Notices')).toContainText(WORDS);
  expect(await twoway.database()).toEqual(before);

  await disk.enlarge();
  await page.goBack();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('She rang about frost');
  await button(form, 'Log interaction').click();
  await expect(timeline).toContainText('She rang about frost');
});
