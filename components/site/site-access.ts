import type { Site } from '@/storage/model/sites';

/** Which sites Twoway may read. The browser keeps it; the page that shows the switches brings it along. */
export interface SiteAccess {
  isOn: (site: Site) => Promise<boolean>;
  /** Asks the rep through the browser's own prompt; must be called straight from a click. True when allowed. */
  switchOn: (site: Site) => Promise<boolean>;
  switchOff: (site: Site) => Promise<boolean>;
  /** Calls back when any of it changes, here or in the browser's settings. Returns the function that stops it. */
  watch: (onChange: () => void) => () => void;
}
