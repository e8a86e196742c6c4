import type { LaunchedTwoway } from './launch-twoway';
import { waitUntil } from './wait-until';

/** Ends the extension's worker in the middle of whatever it does, as Chrome may; returns once it is gone. The next event wakes a new one. */
export async function killWorker({ browserSession, extensionId }: LaunchedTwoway): Promise<void> {
  const running = async () => {
    const { targetInfos } = await browserSession.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.find((target) => target.url.startsWith(`chrome-extension://${extensionId}/`));
  };
  const worker = await running();
  if (!worker) return;
  await browserSession.send('Target.closeTarget', { targetId: worker.targetId });
  await waitUntil('the worker is gone', async () => !(await running()));
}
