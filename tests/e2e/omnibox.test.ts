import type { WxtBrowser } from 'wxt/browser';
import { fillDay } from '../support/fill-day';
import { region } from '../support/page-parts';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

declare const chrome: WxtBrowser;

interface Suggestion {
  content: string;
  description: string;
}

/** Types into the address bar behind `tw`, as the browser tells the worker of it. */
const typed = ({ worker }: Twoway, text: string): Promise<Suggestion[]> =>
  worker.evaluate((text) => {
    const heard = chrome.omnibox.onInputChanged as unknown as {
      dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void;
    };
    return new Promise((resolve) => heard.dispatch(text, resolve));
  }, text);

/** Presses Enter on it. */
const entered = ({ worker }: Twoway, content: string): Promise<void> =>
  worker.evaluate((content) => {
    const heard = chrome.omnibox.onInputEntered as unknown as { dispatch(content: string, where: string): void };
    heard.dispatch(content, 'newForegroundTab');
  }, content);

test('a name behind tw finds the contact and opens them; without a name, who is due', async ({ twoway }) => {
  await fillDay(twoway);
  const due = await typed(twoway, '');
  expect(due[0]?.description).toBe('<match>Ilse Maes</match><dim> · Maes Looms · lead · answered you</dim>');
  expect(due.map(({ description }) => description.replace(/<.match>.*/, '')).slice(1, 3)).toEqual([
    '<match>Oskar Brandt',
    '<match>Priya Nair',
  ]);
  const found = await typed(twoway, 'brandt s');
  expect(found.map(({ description }) => description)).toEqual([
    '<match>Oskar Brandt</match><dim> · Brandt &amp; Söhne · lead · follow-up overdue</dim>',
  ]);
  const filtered = await typed(twoway, 'stage:lead next:overdue');
  expect(filtered.map(({ description }) => description.replace(/<.match>.*/, '')).sort()).toEqual([
    '<match>Oskar Brandt',
    '<match>Priya Nair',
  ]);
  // A word that nobody has is put right.
  expect((await typed(twoway, 'brnadt'))[0]?.content).toBe(found[0]?.content);

  const opened = twoway.context.waitForEvent('page');
  await entered(twoway, found[0]?.content ?? '');
  const page = await opened;
  await expect(region(page, 'Contact').getByRole('heading', { name: 'Oskar Brandt' })).toBeVisible();

  await page.close();
  const searched = twoway.context.waitForEvent('page');
  await entered(twoway, ' zzz ');
  const nobody = await searched;
  await expect(nobody.getByRole('combobox', { name: 'Search contacts' })).toHaveValue('zzz');
  await expect(region(nobody, 'Pipeline')).toContainText('Nobody');
  await nobody.close();

  // A search with filters means all whom it finds.
  const listed = twoway.context.waitForEvent('page');
  await entered(twoway, 'next:overdue');
  const late = await listed;
  await expect(region(late, 'Pipeline').getByRole('listitem')).toHaveText([
    'Next touch: overdue',
    /Priya Nair|Oskar Brandt/,
    /Priya Nair|Oskar Brandt/,
  ]);
});
