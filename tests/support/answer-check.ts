import type { Page } from 'playwright-core';

type Check = 'Target market' | 'Intent' | 'Authority';
type Answer = 'Yes' | 'No' | 'Not now' | 'Unknown';

/** Presses the answer to one of the three checks, and waits until it is kept. */
export async function answerCheck(panel: Page, check: Check, answer: Answer): Promise<void> {
  const group = panel.getByRole('radiogroup', { name: check });
  await group.getByRole('radio', { name: answer, exact: true }).check();
  await panel.getByRole('region', { name: 'Notices' }).getByText(`${check}: ${answer}`).waitFor();
}
