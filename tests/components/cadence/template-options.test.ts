import { expect, it } from 'vitest';
import { templateOptions } from '@/components/cadence/template-options';

const ALL = [
  { id: 'a', name: 'Frost', channel: 'linkedin' },
  { id: 'b', name: 'Frost', channel: 'email' },
  { id: 'c', name: 'Hello', channel: 'any' },
  { id: 'd', name: 'Ring', channel: 'call' },
] as const;
const labels = (step: Parameters<typeof templateOptions>[0]) => templateOptions(step, ALL).map(({ label }) => label);

it('offers what is written as the step is first, and marks what is not', () => {
  expect(labels({ touch: 'email' })).toEqual([
    ...['None', 'Frost (Mail)', 'Hello'],
    ...['Frost (for another way: LinkedIn message)', 'Ring (for another way: Call)'],
  ]);
});

it('offers all for a step that is no message, and names one that was put away', () => {
  expect(labels({ touch: 'meeting', templateId: 'gone' })).toEqual([
    ...['None', 'Frost (LinkedIn message)', 'Frost (Mail)', 'Hello', 'Ring', 'One that was put away'],
  ]);
});
