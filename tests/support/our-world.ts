import type { CDPSession, Page } from 'playwright-core';
import type { Twoway } from './twoway';
import { waitUntil } from './wait-until';

/** The isolated world in a page in which the extension's content script runs, seen through the DevTools protocol. */
export interface OurWorld {
  /** How many mutation observers there are in it; those that were let go are collected first. */
  observers(): Promise<number>;
  /** Milliseconds that the extension's own code took while `work` went on, and how often it was seen at work. */
  timeTaken(work: () => Promise<unknown>): Promise<number>;
}

/** Waits until the script has come to the page. */
export async function ourWorld(page: Page, { extensionId }: Twoway): Promise<OurWorld> {
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const { id } = await waitUntil('our script is in the page', () => contexts.findLast((one) => one.origin === origin));
  return {
    observers: () => countObservers(session, id),
    timeTaken: (work) => timeTaken(session, origin, work),
  };
}

const GROUP = 'counted';

async function countObservers(session: CDPSession, contextId: number): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId,
    objectGroup: GROUP,
  });
  if (!result.objectId) throw new Error('There is no MutationObserver in this world.');
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: GROUP,
  });
  const expression = { functionDeclaration: 'function () { return this.length; }', returnByValue: true };
  const counted = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', ...expression });
  // What the protocol holds on to would never be collected.
  await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  return counted.result.value as number;
}

async function timeTaken(session: CDPSession, origin: string, work: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin)).map(({ id }) => id));
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce((sum, id, at) => sum + (ours.has(id) ? (deltas[at] ?? 0) : 0), 0) / 1_000;
}
