import type { Page } from 'playwright-core';
import { THREADS } from './example-threads';
import { button, region } from './page-parts';
import type { Twoway } from './twoway';

/** Opens the thread in which Marisol answered, and saves her from it; her messages are logged if told. */
export async function openAnsweredThread(
  twoway: Twoway,
  { log }: { log: boolean },
): Promise<{ page: Page; panel: Page }> {
  const page = await twoway.openPage(THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').waitFor();
  if (log) {
    await button(thread, 'Log interaction').click();
    await thread.getByText('0 new, 2 already logged').waitFor();
  }
  return { page, panel };
}
