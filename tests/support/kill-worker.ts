import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import type { LaunchedTwoway } from './launch-twoway';
import { waitUntil } from './wait-until';

/** A worker that was stopped answers nobody: whoever asks it must not wait. */
const NO_ANSWER_MS = 250;

/** Ends the extension's worker in the middle of whatever it does, as Chrome may; returns once it is gone. The next event wakes a new one. */
export async function killWorker({ browserSession, context, extensionId }: LaunchedTwoway): Promise<void> {
  const isOurs = ({ url }: { url: string }) => url.startsWith(`chrome-extension://${extensionId}/`);
  const running = async () => {
    const { targetInfos } = await browserSession.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.find(isOurs);
  };
  const target = await running();
  if (!target) return;
  const worker = context.serviceWorkers().find((one) => isOurs({ url: one.url() }));
  const before = await bornAt(worker);
  await browserSession.send('Target.closeTarget', { targetId: target.targetId });
  // An event may have woken the next one by now, which has the same target and another time of birth.
  await waitUntil(
    'the worker is gone',
    async () => !(await running()) || ![before, undefined].includes(await bornAt(worker)),
  );
}

/** When the running worker began (epoch ms); `undefined` when none answers. */
async function bornAt(worker: Worker | undefined): Promise<number | undefined> {
  // Refused while one worker gives way to the next: then there is none to ask.
  const asked = worker?.evaluate(() => performance.timeOrigin).catch(() => undefined);
  return Promise.race([asked, pause(NO_ANSWER_MS, undefined)]);
}
