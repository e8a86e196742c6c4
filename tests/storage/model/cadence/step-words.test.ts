import { expect, it } from 'vitest';
import { stepWords } from '@/storage/model/cadence/step-words';
import { SPRING } from './examples';

const FIRST = { id: 'one', touch: 'email', waitDays: 0 } as const;

it('keeps a name that turns the direction from turning what stands behind it', () => {
  const name = 'Spring \u202Egnp';
  expect(stepWords({ ...SPRING, name }, FIRST)).toBe(`Step 1 of 3, \u2068${name}\u2069: Mail`);
  expect(stepWords(SPRING, FIRST)).toBe('Step 1 of 3, Spring: Mail');
});
