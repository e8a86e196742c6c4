import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { openDesk } from './extension-desk';
import { killWorker } from './kill-worker';
import { type LaunchOptions, launchTwoway } from './launch-twoway';
import type { PageServer } from './page-server';
import { type DatabaseRows, readDatabase } from './read-database';
import { surfaceFinder } from './surface-finder';
import { voiceWorkerErrors } from './voice-worker-errors';
import { waitUntil } from './wait-until';
import { watchErrors, watchPageErrors } from './watch-errors';

declare const chrome: WxtBrowser;

/** The extension in a running browser, and what a test or the demo does with it. */
export interface Twoway {
  context: BrowserContext;
  extensionId: string;
  /** The worker. After it was killed, the same object speaks to the new one once something has woken it, and hangs until then. */
  worker: Worker;
  /** The welcome page that opened at install; opened by hand where the sites are granted already. */
  welcome: Page;
  /** A silent page of the extension; see `openDesk`. */
  desk: Page;
  /** Complaints of the extension's pages, worker and content scripts so far. */
  errors: string[];
  /** Opens an address in a new tab, served from the library where it has that page. */
  openPage(url: string): Promise<Page>;
  /** The genuine toolbar popup. */
  openPopup(): Promise<Page>;
  /** The genuine toolbar popup, which a press on the toolbar button opened; see `pressToolbarButton`. */
  popup(): Promise<Page>;
  /** The genuine side panel beside a page, opened for the purpose. */
  openSidePanel(page: Page): Promise<Page>;
  /** The genuine side panel, which something else opened. */
  sidePanel(): Promise<Page>;
  /** A page of the extension (`sidepanel.html`, `popup.html`, `options.html` …) as an ordinary tab. */
  openTab(path: string): Promise<Page>;
  killWorker(): Promise<void>;
  /** Reloads the extension, as its update does: its pages close, and the desk with them. */
  reloadExtension(): Promise<void>;
  database(): Promise<DatabaseRows>;
  close(): Promise<void>;
}

/** Starts the browser with the extension and waits until it has settled: worker there, welcome page open. */
export async function startTwoway(options: LaunchOptions & { server: PageServer }): Promise<Twoway> {
  const launched = await launchTwoway(options);
  const { context, extensionId } = launched;
  const errors: string[] = [];
  watchErrors(context, errors);
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await voiceWorkerErrors(worker);
  const welcome = options.granted
    ? await openIn(context, address('welcome.html'))
    : await waitUntil('welcome.html opens at install', () => pageAt(context, address('welcome.html')));
  const desk = await openDesk(launched);
  const finder = surfaceFinder(launched, (surface) => watchPageErrors(surface, errors));
  const openTab = (url: string) => openIn(context, url);
  return {
    ...{ context, extensionId, worker, welcome, desk, errors },
    openPage: (url) => {
      options.server.choose(url);
      return openTab(url);
    },
    openPopup: async () => {
      await worker.evaluate(() => chrome.action.openPopup());
      return finder.find('popup.html');
    },
    popup: () => finder.find('popup.html'),
    openSidePanel: async (page) => {
      await page.bringToFront();
      await openPanelFrom(desk);
      return finder.find('sidepanel.html');
    },
    sidePanel: () => finder.find('sidepanel.html'),
    openTab: (path) => openTab(address(path)),
    killWorker: () => killWorker(launched),
    reloadExtension: () => launched.reload(),
    database: () => readDatabase(desk),
    close: async () => {
      await finder.close();
      await launched.close();
    },
  };
}

function pageAt(context: BrowserContext, url: string): Page | undefined {
  return context.pages().find((page) => page.url().startsWith(url));
}

async function openIn(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Chrome opens the panel only at a gesture; Playwright evaluates as if the rep had just clicked there. */
function openPanelFrom(desk: Page): Promise<void> {
  return desk.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    if (id === undefined) throw new Error('The window has no id.');
    await chrome.sidePanel.open({ windowId: id });
  });
}
