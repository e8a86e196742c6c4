import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WeightsEditor } from '@/components/score/WeightsEditor';
import type { StoredItem } from '@/components/setting/useStoredItem';
import { KIND_RULES } from '@/storage/model/kind-rules';
import { SCORE_WEIGHTS } from '@/storage/model/score/score-weights';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

function item<T>(value: T): StoredItem<T> {
  return { getValue: () => Promise.resolve(value), setValue: () => Promise.resolve(), watch: () => () => undefined };
}

beforeEach(freshDatabase);

const isDisabled = (name: string) => (screen.getByRole('button', { name }) as HTMLButtonElement).disabled;

async function openOrder() {
  const { rep } = show(<WeightsEditor item={item(SCORE_WEIGHTS)} kinds={item(KIND_RULES)} />);
  await rep.click(await screen.findByRole('button', { name: 'Order and temperature' }));
  const warm = screen.getByLabelText('Points: Warm from an Engagement of');
  const type = async (text: string) => {
    await rep.clear(warm);
    if (text) await rep.type(warm, text);
    await rep.tab();
  };
  return { rep, warm, type };
}

it.each(['', '-5', '101'])('marks %j, which is no number that fits, and does not apply it', async (typed) => {
  const { rep, warm, type } = await openOrder();
  await type(typed);
  expect(warm.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('0 to 100')).toBeTruthy();
  expect(screen.getByText(/^Not a number that fits: Warm from/)).toBeTruthy();
  expect(isDisabled('Apply weights')).toBe(true);
  await rep.click(screen.getByRole('button', { name: 'Discard changes' }));
  expect(screen.queryByText(/^Not a number/)).toBeNull();
});

it('explains Warm above Hot, and is applied when that is mended', async () => {
  const { type } = await openOrder();
  await type('90');
  expect(within(document.body).getByText(/^Warm begins at 90, above Hot at 50/)).toBeTruthy();
  expect(isDisabled('Apply weights')).toBe(true);
  await type('40');
  expect(isDisabled('Apply weights')).toBe(false);
});
