import { describe, expect, it } from 'vitest';
import { readingPlace } from '@/components/interaction/reading-place';

describe('readingPlace', () => {
  it.each([
    ['en-US', 'month'],
    ['en-GB', 'day'],
    ['de', 'day'],
    ['fr', 'day'],
    ['es', 'day'],
    ['pt-BR', 'day'],
    ['it', 'day'],
    ['nl', 'day'],
  ])('in %s a date of numbers has the %s first', (language, order) => {
    expect(readingPlace(Date.UTC(2026, 2, 11), language).order).toBe(order);
  });
});
