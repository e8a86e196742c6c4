import { describe, expect, it } from 'vitest';
import { effectiveGenuine, isGenuineKind, withEffectiveGenuine } from '@/storage/model/genuine';
import type { Correction } from '@/storage/model/interaction';
import { interactionKindSchema } from '@/storage/model/interaction';
import { interaction } from '../interaction';

const correction = (genuine: boolean, at: number, interactionId = 'one'): Correction => ({
  id: `c${at}`,
  interactionId,
  contactId: interaction().contactId,
  genuine,
  at,
});

describe('isGenuineKind', () => {
  it('is false of what no human wrote for this conversation', () => {
    const automatic = interactionKindSchema.options.filter((kind) => !isGenuineKind(kind));
    expect(automatic).toEqual(['auto-reply', 'bounce', 'calendar', 'newsletter', 'absence']);
  });
});

describe('effectiveGenuine', () => {
  it.each<[string, boolean, Correction[], boolean]>([
    ['as logged', true, [], true],
    ['as logged', false, [], false],
    ['corrected', true, [correction(false, 1)], false],
    ['corrected', false, [correction(true, 1)], true],
    ['the newest of two', true, [correction(false, 1), correction(true, 2)], true],
    ['the newest of two in any order', true, [correction(true, 2), correction(false, 1)], true],
    ['one of another interaction does not count', true, [correction(false, 1, 'other')], true],
  ])('%s: %s with %j is %s', (_, genuine, corrections, effective) => {
    expect(effectiveGenuine(interaction({ id: 'one', genuine }), corrections)).toBe(effective);
  });

  it('leaves what was logged as it is', () => {
    const logged = interaction({ id: 'one', genuine: true });
    expect(withEffectiveGenuine([logged], [correction(false, 1)])).toEqual([{ ...logged, genuine: false }]);
    expect(logged.genuine).toBe(true);
  });
});
