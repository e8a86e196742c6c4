import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { SubStagesSetting } from '@/components/sub-stage/SubStagesSetting';
import { ROT_RULES, type RotRules } from '@/storage/model/rotting';
import type { SubStage } from '@/storage/model/sub-stage';
import { show } from '../show';

let steps: SubStage[];
let rules: RotRules;

const item = {
  getValue: async () => steps,
  setValue: async (next: SubStage[]) => {
    steps = next;
  },
  watch: () => () => undefined,
};
const rot = {
  getValue: async () => rules,
  setValue: async (next: RotRules) => {
    rules = next;
  },
  watch: () => () => undefined,
};

beforeEach(() => {
  steps = [
    { id: 'demo', stage: 'prospect', title: 'Demo booked', order: 0 },
    { id: 'trial', stage: 'prospect', title: 'Trial', order: 1 },
  ];
  rules = ROT_RULES;
});

async function shown() {
  const { rep } = show(<SubStagesSetting item={item} rot={rot} />);
  return { rep, prospect: within(await screen.findByRole('region', { name: 'Steps of prospect' })) };
}
const titles = () => [...steps].sort((one, other) => one.order - other.order).map(({ title }) => title);

it('adds a step by keyboard, and refuses a title that is taken or cannot be read, in words', async () => {
  const { rep, prospect } = await shown();
  const field = prospect.getByRole('textbox', { name: 'New step of prospect' });
  await rep.type(field, 'Offer sent{Enter}');
  expect(titles()).toEqual(['Demo booked', 'Trial', 'Offer sent']);
  await rep.type(field, 'demo BOOKED{Enter}');
  expect(prospect.getByRole('alert').textContent).toContain('has a step of that title already');
  await rep.clear(field);
  await rep.type(field, 'Tri\u200Bal 2{Enter}');
  expect(prospect.getByRole('alert').textContent).toContain('cannot be seen or read');
  expect(steps).toHaveLength(3);
  expect((field as HTMLInputElement).value).toBe('Tri\u200Bal 2');
});

it('renames a step when the field is left, and keeps the old title while the new one cannot be taken', async () => {
  const { rep, prospect } = await shown();
  const field = prospect.getByRole('textbox', { name: 'Title of Trial' });
  await rep.clear(field);
  await rep.type(field, 'Demo booked');
  await rep.tab();
  expect(prospect.getByRole('alert')).toBeTruthy();
  expect(titles()).toEqual(['Demo booked', 'Trial']);
  await rep.clear(field);
  await rep.type(field, 'Pilot{Enter}');
  expect(titles()).toEqual(['Demo booked', 'Pilot']);
});

it('moves a step by key and by button', async () => {
  const { rep, prospect } = await shown();
  prospect.getByRole('textbox', { name: 'Title of Trial' }).focus();
  await rep.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(titles()).toEqual(['Trial', 'Demo booked']);
  await rep.click(prospect.getByRole('button', { name: 'Move Trial down' }));
  expect(titles()).toEqual(['Demo booked', 'Trial']);
});

it('removes a step, says where its contacts are, and brings it back', async () => {
  const { rep, prospect } = await shown();
  await rep.click(prospect.getByRole('button', { name: 'Remove Trial' }));
  expect(titles()).toEqual(['Demo booked']);
  expect(screen.getByRole('status').textContent).toContain('Its contacts stand in the stage itself');
  await rep.click(screen.getByRole('button', { name: 'Undo' }));
  expect(titles()).toEqual(['Demo booked', 'Trial']);
});

it('keeps days of stage and step, none where the field is empty, and refuses what are no days', async () => {
  const { rep, prospect } = await shown();
  const days = prospect.getByRole('textbox', { name: 'Trial: rotting after, in days' });
  expect(days.getAttribute('placeholder')).toBe('14');
  await rep.type(days, '5{Enter}');
  expect(steps.find(({ id }) => id === 'trial')?.rotDays).toBe(5);
  const ofStage = prospect.getByRole('textbox', { name: 'Prospect: rotting after, in days' });
  await rep.clear(ofStage);
  await rep.type(ofStage, '1.5{Enter}');
  expect(prospect.getByRole('alert').textContent).toContain('a whole number');
  await rep.clear(ofStage);
  await rep.tab();
  expect(rules).toEqual({ lead: 14, opportunity: 30 });
});
