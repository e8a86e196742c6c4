import { exampleHtml } from '../support/example-html';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { saveByShortcut } from '../support/save-without-button';
import { expect, test } from './fixtures';

const CONNECT = 'href="/preload/custom-invite/?vanityName=marisol-achterberg"';
const EDIT = 'href="https://www.linkedin.com/in/marisol-achterberg/edit/intro/"';

test("the rep's own profile is not offered as a lead, and not saved", async ({ twoway, server }) => {
  server.put(MARISOL.url, exampleHtml(MARISOL.url, [CONNECT, EDIT]));
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByText('This is your own profile')).toBeVisible();
  await expect(button(panel, 'Save as lead')).toHaveCount(0);
  expect(await ourButtons(page)).toEqual([]);
  const popup = await twoway.openPopup();
  await expect(popup.getByText('This is your own profile.')).toBeVisible();
  await expect(button(popup, 'Save as lead')).toHaveCount(0);
  await saveByShortcut(twoway);
  await expect(region(panel, 'Notices')).toContainText('It is never saved as a lead.');
  expect((await twoway.database())['contacts'] ?? []).toEqual([]);
});
