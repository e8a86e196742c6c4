import { describe, expect, it } from 'vitest';
import { machineWords } from '@/components/interaction/interaction-words';
import type { Interaction } from '@/storage/model/interaction';

describe('machineWords', () => {
  it.each<[Pick<Interaction, 'kind' | 'absence'>, string | undefined]>([
    [{ kind: 'absence', absence: { returnsOn: '2026-12-03' } }, 'Absence notice, maybe automatic'],
    [{ kind: 'absence', absence: { leftCompany: true } }, 'Left the company, maybe automatic'],
    [{ kind: 'auto-reply', absence: { leftCompany: true } }, 'Left the company'],
    [{ kind: 'auto-reply', absence: { returnsOn: '2026-12-03' } }, 'Absence notice, automatic'],
    [{ kind: 'auto-reply' }, 'Automatic reply'],
    [{ kind: 'bounce' }, 'Bounce'],
    [{ kind: 'message' }, undefined],
  ])('%j is “%s”', (interaction, words) => {
    expect(machineWords(interaction)).toBe(words);
  });
});
