import { describe, expect, it } from 'vitest';
import { isGenuineKind } from '@/storage/model/genuine';
import { interactionKindSchema } from '@/storage/model/interaction';
import { KIND_RULES } from '@/storage/model/kind-rules';

describe('isGenuineKind', () => {
  it('is true of the conversations alone: neither what no human wrote nor a sign of interest is an answer', () => {
    const genuine = interactionKindSchema.options.filter((kind) => isGenuineKind(kind));
    expect(genuine).toEqual([
      'message',
      'call',
      'meeting',
      'comment',
      'other',
      'fair',
      'product-question',
      'quote-request',
      'meeting-booked',
      'budget-talk',
      'content-shared',
    ]);
  });

  it("follows the rep's rules", () => {
    const rules = { ...KIND_RULES, 'link-click': { ...KIND_RULES['link-click'], meaning: 'conversation' as const } };
    expect(isGenuineKind('link-click', rules)).toBe(true);
    expect(isGenuineKind('link-click')).toBe(false);
  });
});
