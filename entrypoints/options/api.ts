import { browser } from 'wxt/browser';

interface SiteOrigins {
  readonly origins: string[];
}

/** The browser's own record of which sites Twoway may read. Behind the switches of welcome, options and panel. */
export const siteAccess = {
  isOn: ({ origins }: SiteOrigins): Promise<boolean> => browser.permissions.contains({ origins }),
  /** Shows the browser's prompt; refused by Chrome unless called straight from a click. */
  switchOn: ({ origins }: SiteOrigins): Promise<boolean> => browser.permissions.request({ origins }),
  /** False when the browser does not let go of it, as for a site that the manifest requires. */
  switchOff: ({ origins }: SiteOrigins): Promise<boolean> => browser.permissions.remove({ origins }).catch(() => false),
  watch: (onChange: () => void): (() => void) => {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  },
};

/** Opens the options page. */
export const openOptions = (): void => void browser.runtime.openOptionsPage();
