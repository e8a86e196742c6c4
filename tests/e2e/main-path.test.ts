import { pressPageButton } from '../support/press-page-button';
import { expect, test } from './fixtures';

const MARISOL = 'https://www.linkedin.com/in/marisol-achterberg/';

test('one click on the page saves the person, and the panel shows the lead at once', async ({ twoway }) => {
  const page = await twoway.openPage(MARISOL);
  await pressPageButton(page, 'Save as lead');
  const panel = await twoway.sidePanel();
  await expect(panel.getByRole('heading', { name: 'Marisol Achterberg' })).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Relationship' })).toContainText('One-way');
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([{ name: 'Marisol Achterberg', stage: 'lead', linkedinSlug: 'marisol-achterberg' }]);
});
