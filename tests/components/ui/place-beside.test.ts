import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/components/ui/place-beside';

const SCREEN = { width: 360, height: 600 };
const LIST = { width: 180, height: 120 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 24 });

describe('placeBeside', () => {
  it('opens beneath, along the left edge', () => {
    expect(placeBeside(at(20, 100), LIST, SCREEN)).toMatchObject({ top: 128, left: 20 });
  });

  it('opens above where there is no room beneath', () => {
    expect(placeBeside(at(20, 560), LIST, SCREEN)).toMatchObject({ top: 436, left: 20 });
  });

  it('opens along the right edge where there is no room to the right', () => {
    expect(placeBeside(at(290, 100), LIST, SCREEN)).toMatchObject({ left: 170 });
  });

  it('is on the screen with all of it, wherever the button is', () => {
    const button = fc.record({ left: fc.nat(300), top: fc.nat(576) });
    const list = fc.record({ width: fc.integer({ min: 20, max: 300 }), height: fc.integer({ min: 20, max: 2_000 }) });
    fc.assert(
      fc.property(button, list, ({ left, top: y }, size) => {
        const place = placeBeside(at(left, y), size, SCREEN);
        const height = Math.min(size.height, place.maxHeight);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + height).toBeLessThanOrEqual(SCREEN.height);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + size.width).toBeLessThanOrEqual(SCREEN.width);
        expect(height).toBeGreaterThan(0);
      }),
    );
  });
});
