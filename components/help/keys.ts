/** One line of the help sheet. */
export interface KeyLine {
  keys: readonly string[];
  does: string;
}

/** The keys of a part of a page. */
export interface KeyGroup {
  title: string;
  lines: readonly KeyLine[];
}

const line = (does: string, ...keys: string[]): KeyLine => ({ keys, does });

/** The popup's list. */
export const DAY_KEYS: KeyGroup = {
  title: 'Your day',
  lines: [
    line('Next, previous', 'j', 'k', '↓', '↑'),
    line('Done, then how it went', 'd', '1–6'),
    line('Snooze: tomorrow, three days, next week, pick', 's', '1–4'),
    line('Call, then how it went', 'c', '1–5'),
    line('Open the contact', 'o', 'Enter'),
    line('Open the page', 'p'),
    line('Log an interaction', 'l'),
    line('Write the draft of a follow-up', 'w'),
    line('Select', 'x'),
    line('Select all that is due', 'a'),
    line('Undo the last thing', 'u'),
    line('Leave what is open', 'Esc'),
  ],
};

/** The lists of panel and pipeline page. */
export const LIST_KEYS: KeyGroup = {
  title: 'Lists of contacts',
  lines: [line('Next, previous', '↓', '↑'), line('Open', 'Enter'), line('Empty the search', 'Esc')],
};

/** The board of the pipeline page. */
export const BOARD_KEYS: KeyGroup = {
  title: 'Board',
  lines: [
    line('Next card: in the column, in the column beside', '↓', '↑', '→', '←'),
    line('Open the contact', 'Enter'),
    line('Move to…, a list of places', 'm'),
    line('Lift a card, then drop it', 'Space'),
    line('Take a lifted card to the column beside', '→', '←'),
    line('Put a lifted card back', 'Esc'),
  ],
};

/** The table of the pipeline page. */
export const TABLE_KEYS: KeyGroup = {
  title: 'Table',
  lines: [
    line('Next cell', '↓', '↑', '→', '←'),
    line('First, last cell of the row', 'Home', 'End'),
    line('First, last cell of all', 'Ctrl Home', 'Ctrl End'),
    line('A page on, a page back', 'PgDn', 'PgUp'),
    line('Open the contact', 'Enter'),
    line('Type into the cell', 'F2'),
    line('Keep what was typed; keep it and go on', 'Enter', 'Tab'),
    line('Select', 'Space'),
    line('Select from there to here', 'Shift ↓', 'Shift ↑', 'Shift Space'),
    line('Select all who match', 'Ctrl A', '⌘ A'),
    line('Leave a cell as it was; select nobody', 'Esc'),
  ],
};

/** Logging in one line, in the panel. */
export const LOG_KEYS: KeyGroup = {
  title: 'Log in one line',
  lines: [line('Keep what was read out of it', 'Enter'), line('Leave', 'Esc')],
};

/** The search box. */
export const FIND_KEYS: KeyGroup = {
  title: 'Search',
  lines: [
    line('Search contacts', '/'),
    line('What may come next', '↓', '↑'),
    line('Take it; make chips of filters', 'Enter'),
    line('To the chips, and along them', '←', '→'),
    line('Remove a chip', 'Backspace'),
    line('Change a chip', 'Enter'),
    line('Empty the search', 'Esc'),
  ],
};

/** Everywhere. */
export const COMMON_KEYS: KeyGroup = {
  title: 'Everywhere',
  lines: [line('Go to or do anything', 'Ctrl K', '⌘ K'), line('Search contacts', '/'), line('This sheet', '?')],
};

/** The full page beside the panel. */
export const PAGE_KEYS: KeyGroup = {
  title: 'Everywhere',
  lines: [
    line('Go to or do anything', 'Ctrl K', '⌘ K'),
    line('Undo the last thing', 'Ctrl Z', '⌘ Z'),
    line('This sheet', '?'),
  ],
};
