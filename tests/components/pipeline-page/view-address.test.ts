import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from '@/entrypoints/pipeline/view-address';

describe('the address of a view', () => {
  it.each([
    ['', { view: '', tail: '' }],
    ['#board', { view: 'board', tail: '' }],
    ['#contact/0b6f-1', { view: 'contact', tail: '0b6f-1' }],
    ['#table/stage:lead%20tag:fair', { view: 'table', tail: 'stage:lead tag:fair' }],
    ['#table/a/b', { view: 'table', tail: 'a/b' }],
    ['#table/100%', { view: 'table', tail: '100%' }],
  ])('%s', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });

  it('leads back to whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
        expect(placeOf(addressOf('table', tail))).toEqual({ view: 'table', tail });
        expect(placeOf(new URL(addressOf('table', tail), 'https://twoway.example/').hash)).toEqual({
          view: 'table',
          tail,
        });
      }),
    );
  });
});
