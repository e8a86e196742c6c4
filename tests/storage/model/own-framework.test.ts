import { describe, expect, it } from 'vitest';
import {
  FIRST_OWN_FRAMEWORK,
  moveCriterion,
  type OwnFramework,
  putCriterion,
  requiredCriteria,
} from '@/storage/model/own-framework';
import { readOwnFramework } from '@/storage/model/own-framework-schema';

const OURS: OwnFramework = {
  name: 'Ours',
  criteria: [
    { criterion: 'budget', use: 'required' },
    { criterion: 'timing', use: 'counts' },
    { criterion: 'champion', use: 'shown' },
  ],
};
const order = ({ criteria }: OwnFramework) => criteria.map(({ criterion }) => criterion).join(' ');

describe('the own framework', () => {
  it.each<[unknown]>([
    [undefined],
    [null],
    ['bant'],
    [{ name: '', criteria: [] }],
    [{ name: 'Ours', criteria: [{ criterion: 'colour', use: 'counts' }] }],
    [{ name: 'Ours', criteria: [{ criterion: 'budget', use: 'always' }] }],
    [{ name: 'Ours', criteria: [OURS.criteria[0], OURS.criteria[0]] }],
  ])('is the first one when %j was kept', (kept) => {
    expect(readOwnFramework(kept)).toEqual(FIRST_OWN_FRAMEWORK);
  });

  it('is read as it was kept', () => {
    expect(readOwnFramework(structuredClone(OURS))).toEqual(OURS);
  });

  it('moves a criterion by one place, and not beyond the ends', () => {
    expect(order(moveCriterion(OURS, 'champion', -1))).toBe('budget champion timing');
    expect(order(moveCriterion(OURS, 'budget', 1))).toBe('timing budget champion');
    expect(moveCriterion(OURS, 'budget', -1)).toBe(OURS);
    expect(moveCriterion(OURS, 'champion', 1)).toBe(OURS);
    expect(moveCriterion(OURS, 'gain', 1)).toBe(OURS);
  });

  it('adds at the end, changes in place, takes out', () => {
    expect(order(putCriterion(OURS, 'gain', 'counts'))).toBe('budget timing champion gain');
    expect(putCriterion(OURS, 'timing', 'required').criteria[1]).toEqual({ criterion: 'timing', use: 'required' });
    expect(order(putCriterion(OURS, 'timing', undefined))).toBe('budget champion');
  });

  it('names what it requires', () => {
    expect(requiredCriteria(OURS)).toEqual(['budget']);
  });
});
