import { THREADS } from '../support/example-threads';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { saveByShortcut } from '../support/save-without-button';
import { expect, test } from './fixtures';

test('without the open account messages are shown, not logged, and the reason is said', async ({ twoway }) => {
  const page = await twoway.openPage(THREADS.unknownAccount);
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByText('Not logged: the open account could not be read.')).toBeVisible();
  const messages = region(panel, 'Messages on this page').getByRole('listitem');
  await expect(messages).toHaveCount(2);
  await expect(messages.last()).toContainText('Room four is cleared.');
  await expect(messages.getByRole('img')).toHaveCount(0);
  await expect(button(panel, 'Log interaction')).toHaveCount(0);
  expect(await ourButtons(page)).toEqual([]);
  await saveByShortcut(twoway);
  await expect(region(panel, 'Notices')).toContainText('Twoway cannot tell which account is open');
  const popup = await twoway.openPopup();
  await expect(popup.getByText('Not logged: the open account could not be read.')).toBeVisible();
  const { contacts = [], interactions = [] } = await twoway.database();
  expect([...contacts, ...interactions]).toEqual([]);
});
