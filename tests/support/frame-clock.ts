import type { Page } from 'playwright-core';

/** Milliseconds of each frame that the page drew while `act` went on: from one animation frame to the next. */
export async function framesDuring(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const clock = await page.evaluateHandle(() => {
    const frames = {
      taken: [] as number[],
      last: 0,
      isOver: false,
      note(now: number) {
        if (frames.last > 0) frames.taken.push(now - frames.last);
        frames.last = now;
        if (!frames.isOver) requestAnimationFrame((next) => frames.note(next));
      },
    };
    requestAnimationFrame((now) => frames.note(now));
    return frames;
  });
  await act();
  return clock.evaluate((frames) => {
    frames.isOver = true;
    return frames.taken;
  });
}
