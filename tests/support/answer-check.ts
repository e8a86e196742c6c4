import type { Page } from 'playwright-core';

type Criterion = 'Target market' | 'Intent' | 'Authority' | 'Budget';
type Answer = 'Yes' | 'No' | 'Not now' | 'Unknown';

/** Presses the answer to a criterion that is shown open, and waits until it is kept. */
export async function answerCheck(panel: Page, check: Criterion, answer: Answer): Promise<void> {
  const group = panel.getByRole('radiogroup', { name: check });
  await group.getByRole('radio', { name: answer, exact: true }).check();
  await panel.getByRole('region', { name: 'Notices' }).getByText(`${check}: ${answer}`).waitFor();
}
