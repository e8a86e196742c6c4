import { RURIK, TOBIAS } from '../support/example-people';
import { THREADS } from '../support/example-threads';
import { button, region } from '../support/page-parts';
import { requestsElsewhere } from '../support/requests-elsewhere';
import { openThread, saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

const SITES = ['www.linkedin.com', 'mail.google.com'];
/** Where the example pages have their pictures. */
const PICTURES = 'media.licdn.com';

const withoutFragment = (url: string) => String(url.split('#')[0]);

test('whatever the rep does, only the pages themselves are asked for', async ({ twoway, server }) => {
  const { page, panel } = await saveByPageButton(twoway, TOBIAS);
  await button(region(panel, 'Follow-up'), 'Tomorrow').click();
  await saveByPageButton(twoway, RURIK);
  await openThread(twoway, panel, THREADS.answered);
  await button(panel, 'Save as lead').click();
  await button(panel, 'Log interaction').click();
  await button(panel, 'Promote to prospect').click();
  await expect(region(panel, 'Thread')).toContainText('Prospect');
  await twoway.openTab('options.html');
  await twoway.openPopup();
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await expect(region(panel, 'Pipeline')).toContainText(RURIK.name);

  expect(requestsElsewhere(server.requests, [...SITES, PICTURES])).toEqual([]);
  const opened = [TOBIAS.url, RURIK.url, THREADS.answered].map(withoutFragment);
  const asked = requestsElsewhere(server.requests, [PICTURES]).filter((url) => !url.endsWith('/favicon.ico'));
  expect(asked.sort()).toEqual(opened.sort());

  // Whom the rep looks at in the panel is told to nobody: no picture is loaded by us.
  const pictures = () => requestsElsewhere(server.requests, SITES).length;
  const before = pictures();
  await panel.reload();
  await page.bringToFront();
  await expect(region(panel, 'Contact')).toContainText(TOBIAS.name);
  expect(pictures()).toBe(before);
});
