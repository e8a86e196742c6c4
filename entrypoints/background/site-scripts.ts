import { browser } from 'wxt/browser';
import { SITES, type Site } from '@/storage/model/sites';
import { sendToPage } from '../page/api';
import { keepPage, reportedPages } from './api';

/** The scripts follow the permissions, and nothing else: a granted site has its script, a removed one has none. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(() => void syncSiteScripts().then(runInOpenTabs));
  browser.permissions.onRemoved.addListener(({ origins }) => void leaveSites(origins ?? []));
}

/** Registers the scripts of granted sites and takes back the others. Idempotent; runs at every worker start. */
export async function syncSiteScripts(): Promise<void> {
  if (isRegisteredByManifest()) return;
  // One at a time in this browser: worker start and permission change can fall together.
  await navigator.locks.request('site-scripts', async () => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const present = new Set(registered.map((script) => script.id));
    for (const site of SITES) await syncSite(site, present.has(site.id));
  });
}

async function syncSite(site: Site, isRegistered: boolean): Promise<void> {
  const isGranted = await browser.permissions.contains({ origins: site.origins });
  if (isGranted && !isRegistered) await browser.scripting.registerContentScripts([registrationOf(site)]);
  if (!isGranted && isRegistered) await browser.scripting.unregisterContentScripts({ ids: [site.id] });
}

function registrationOf(site: Site) {
  return { id: site.id, matches: site.origins, js: [site.script], runAt: 'document_idle' as const };
}

/** Pages that were open before a site was switched on, or before an update, get the script without a reload. */
export async function runInOpenTabs(): Promise<void> {
  for (const site of SITES) {
    if (await browser.permissions.contains({ origins: site.origins })) await runInTabsOf(site);
  }
}

async function runInTabsOf(site: Site): Promise<void> {
  const tabs = await browser.tabs.query({ url: site.origins });
  const speaking = await reportedPages();
  const silent = tabs.flatMap((tab) => (tab.id === undefined || speaking.has(tab.id) ? [] : [tab.id]));
  // A tab may close or show an error page meanwhile; it then has no use for a script.
  await Promise.allSettled(
    silent.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [`/${site.script}`] })),
  );
}

async function leaveSites(origins: string[]): Promise<void> {
  const pages = await reportedPages();
  const left = [...pages].filter(([, { state }]) => origins.some((origin) => isUnder(origin, state.url)));
  await Promise.all(left.map(([tabId]) => leaveTab(tabId)));
  await syncSiteScripts();
}

async function leaveTab(tabId: number): Promise<void> {
  await sendToPage('leave', undefined, tabId).catch(() => undefined); // the tab may be gone already
  await keepPage(tabId, undefined);
}

function isUnder(pattern: string, url: string): boolean {
  const host = pattern.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
  const { hostname } = new URL(url);
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** The test build has them in its manifest; registering them again would run them twice. */
function isRegisteredByManifest(): boolean {
  return (browser.runtime.getManifest().content_scripts ?? []).length > 0;
}
