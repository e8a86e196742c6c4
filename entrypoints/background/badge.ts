import { browser } from 'wxt/browser';
import { dueNow } from '@/storage/queries/due-now';

const ACCENT = '#0f5f63';
const OVERDUE = '#b3261e';
const WHITE = '#ffffff';
const NAME = 'Twoway';

/** Counts what is due on the toolbar button, in red as soon as something is from before today; its tooltip says so in words. */
export async function showBadge(now: number): Promise<void> {
  const { due, overdue } = await dueNow(now);
  await browser.action.setBadgeBackgroundColor({ color: overdue > 0 ? OVERDUE : ACCENT });
  await browser.action.setBadgeTextColor({ color: WHITE });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
  await browser.action.setTitle({ title: titleOf(due, overdue) });
}

function titleOf(due: number, overdue: number): string {
  if (due === 0) return NAME;
  const said = due === 1 ? '1 follow-up is due' : `${due.toLocaleString()} follow-ups are due`;
  if (overdue === 0) return `${NAME}: ${said}`;
  const which = overdue < due ? `${overdue.toLocaleString()} from before today` : 'from before today';
  return `${NAME}: ${said}, ${which}`;
}
