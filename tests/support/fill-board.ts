import type { WxtBrowser } from 'wxt/browser';
import { bundleScript } from './bundle-script';
import type { Twoway } from './twoway';

declare const chrome: WxtBrowser;

/** The team's own steps among prospects. */
const STEPS = [
  { id: 'demo', stage: 'prospect', title: 'Demo booked', order: 0 },
  { id: 'trial', stage: 'prospect', title: 'Trial', order: 1, rotDays: 3 },
];

/** Keeps two steps among prospects. */
export async function keepSteps({ desk }: Pick<Twoway, 'desk'>): Promise<void> {
  await desk.evaluate((subStages) => chrome.storage.local.set({ subStages }), STEPS);
}

/** A small pipeline: Ilse answered and can be promoted, Bruno did not; Dario and Wen are prospects, Wen with a deal. */
export async function fillBoard(twoway: Pick<Twoway, 'desk'>): Promise<void> {
  await keepSteps(twoway);
  await twoway.desk.evaluate(await bundleScript('tests/bench/in-page/board.ts'));
  await twoway.desk.evaluate('boardFiller.fill()');
}
