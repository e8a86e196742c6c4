/** What the page does with the folder of automatic backups. */
export interface AutomaticActions {
  /** Whether this browser lets one choose a folder; else backups go to the downloads. */
  canChoose: boolean;
  /** The folder that was chosen, and whether Twoway may write into it now. */
  folder: () => Promise<{ name: string; isOpen: boolean } | undefined>;
  /** Lets the rep choose one; false when they chose none. Straight from a press. */
  choose: () => Promise<boolean>;
  /** Asks the browser to open the folder again; false when the rep said no. Straight from a press. */
  open: () => Promise<boolean>;
  /** Makes an automatic backup now. */
  runNow: () => Promise<void>;
}

/** What the browser says of the space that it gives, and whether it keeps it for good. */
export interface BrowserSpace {
  look: () => Promise<{ isKept: boolean; used: number; most: number }>;
  /** Asks for it to be kept for good; false when the browser does not. */
  askToKeep: () => Promise<boolean>;
}
