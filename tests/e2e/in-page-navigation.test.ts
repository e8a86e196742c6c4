import { activeTab } from '../support/active-tab';
import { type ExamplePerson, MARISOL, PHILIPPA, RURIK, TOBIAS } from '../support/example-people';
import { heldNavigation } from '../support/held-navigation';
import { ourButtons } from '../support/our-buttons';
import { region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByContextMenu, saveByShortcut } from '../support/save-without-button';
import { sendToWorker } from '../support/send-to-worker';
import { expect, test } from './fixtures';

const PAIRS: [build: string, from: ExamplePerson, to: ExamplePerson][] = [
  ['server-driven', MARISOL, TOBIAS],
  ['older', RURIK, PHILIPPA],
];

for (const [build, from, to] of PAIRS) {
  test(`${build} build: while the earlier person is still mounted nobody is shown or saved`, async ({
    twoway,
    server,
  }) => {
    const navigation = heldNavigation(server, from.url);
    const page = await twoway.openPage(from.url);
    const panel = await twoway.openSidePanel(page);
    await expect(region(panel, 'Contact')).toContainText(from.name);
    await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);

    await page.getByRole('link', { name: to.name.split(' ')[0] ?? '' }).click();
    await expect(page.getByRole('main')).toContainText(from.name);
    await expect(panel.getByText(from.name)).toHaveCount(0);
    expect(await ourButtons(page)).toEqual([]);
    await saveByContextMenu(twoway);
    await expect(panel.getByText('The page still shows somebody else')).toBeVisible();
    await saveByShortcut(twoway);
    for (const url of [from.url, to.url]) {
      const { id: tabId } = await activeTab(twoway);
      // What a panel sends that was pressed before it heard of the navigation.
      expect(await sendToWorker(twoway, 'saveFromTab', { tabId, url })).toMatchObject({ ok: false });
    }
    expect((await twoway.database())['contacts'] ?? []).toEqual([]);

    await navigation.goOn(page);
    await expect(region(panel, 'Contact')).toContainText(to.name);
    await pressPageButton(page, 'Save as lead');
    await expect(region(panel, 'Relationship')).toContainText('One-way');
    expect((await twoway.database())['contacts']).toMatchObject([{ name: to.name, linkedinSlug: to.slug }]);
  });
}
