import type { Page } from 'playwright-core';
import type { Twoway } from './twoway';

/** What the browser's own extensions page may call. */
declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
};

/** What the rep can do to the extension on the browser's extensions page. */
export interface ExtensionsPage {
  /** Off: the extension's own pages close. */
  turn(on: boolean): Promise<void>;
  /** Takes every site back that the manifest requires; from then on each is given by `give`. */
  withholdSites(): Promise<void>;
  /** Gives a site, named by its match pattern. */
  give(pattern: string): Promise<void>;
  take(pattern: string): Promise<void>;
}

export async function openExtensionsPage({ context, extensionId: id }: Twoway): Promise<ExtensionsPage> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  return {
    turn: (on) => page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [id, on] as const),
    withholdSites: () =>
      page.evaluate(
        (extensionId) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
        id,
      ),
    give: (pattern) =>
      page.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [id, pattern] as const),
    take: (pattern) =>
      page.evaluate(([id, pattern]) => chrome.developerPrivate.removeHostPermission(id, pattern), [
        id,
        pattern,
      ] as const),
  };
}
