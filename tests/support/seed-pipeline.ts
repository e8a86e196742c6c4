import { bundleScript } from './bundle-script';
import type { Twoway } from './twoway';

/**
 * Fills the extension's database with so many fictional contacts and all that belongs to them; see `generatePipeline`. They
 * are made in the browser itself: to send them there would take ten times as long.
 */
export async function seedPipeline({ desk }: Pick<Twoway, 'desk'>, contacts: number, scale = 1): Promise<void> {
  await desk.evaluate(await bundleScript('tests/bench/in-page/fill.ts'));
  await desk.evaluate(`pipelineFiller.fill(${contacts}, 7, ${Date.now()}, ${scale})`);
}
