import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/storage/model/day-ms';
import { daysInStage, ROT_RULES, readRotRules, rottingDays } from '@/storage/model/rotting';
import type { SubStage } from '@/storage/model/sub-stage';

const NOW = 1_800_000_000_000;
const ago = (days: number) => NOW - days * DAY_MS;
const steps: SubStage[] = [{ id: 'trial', stage: 'prospect', title: 'Trial', order: 0, rotDays: 3 }];
const given = { steps, rules: ROT_RULES };

describe('rottingDays', () => {
  it.each([
    ['a lead without a touch for as long as the stage allows', { stage: 'lead', stageChangedAt: ago(14) }, 14],
    ['one a day before', { stage: 'lead', stageChangedAt: ago(13.9) }, undefined],
    ['one to whom we wrote', { stage: 'lead', stageChangedAt: ago(40), lastOutboundAt: ago(2) }, undefined],
    ['one who wrote', { stage: 'lead', stageChangedAt: ago(40), lastInboundAt: ago(20) }, 20],
    ['one in a step with days of its own', { stage: 'prospect', subStage: 'trial', stageChangedAt: ago(4) }, 4],
    [
      'one who came to the step just now',
      { stage: 'prospect', subStage: 'trial', stageChangedAt: ago(90), subStageAt: ago(1) },
      undefined,
    ],
    ['one in a step that is no more', { stage: 'prospect', subStage: 'gone', stageChangedAt: ago(4) }, undefined],
    ['a customer', { stage: 'customer', stageChangedAt: ago(900) }, undefined],
    ['one not to be written to', { stage: 'lead', stageChangedAt: ago(40), doNotContact: { at: 1 } }, undefined],
  ] as const)('says of %s: %s', (_, contact, days) => {
    expect(rottingDays(contact, given, NOW)).toBe(days);
  });
});

it('counts whole days in the stage, and none for a clock that was set back', () => {
  expect(daysInStage({ stageChangedAt: ago(2.9) }, NOW)).toBe(2);
  expect(daysInStage({ stageChangedAt: NOW + DAY_MS }, NOW)).toBe(0);
});

it('reads rules that were kept, and takes the first ones for what cannot be read', () => {
  expect(readRotRules({ lead: 3 })).toEqual({ lead: 3 });
  expect(readRotRules({})).toEqual({});
  for (const kept of [undefined, null, 7, { lead: 0 }, { lead: 1.5 }, { king: 3 }])
    expect(readRotRules(kept)).toEqual(ROT_RULES);
});
