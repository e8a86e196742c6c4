import { bundleScript } from './bundle-script';
import type { Twoway } from './twoway';

/** A day in the extension's database: Ilse answered, Oskar and Priya are overdue, Tomás is met today, Una is for next week. */
export async function fillDay({ desk }: Pick<Twoway, 'desk'>): Promise<void> {
  await desk.evaluate(await bundleScript('tests/bench/in-page/day.ts'));
  await desk.evaluate('dayFiller.fill()');
}
