import type { ComponentType } from 'react';

/** What a view gets of the page. */
export interface ViewProps {
  /** What the address says after the view's name: the contact of `#contact/<id>`. */
  tail: string;
  /** Says another tail: a new entry of the history, so that Back leads here; or in the place of this one. */
  onTail: (tail: string, inPlace?: 'inPlace') => void;
  /** What the browser's tab says instead of the view's title, such as a name; until the address changes. */
  onTitle: (title: string) => void;
}

/** One view of the page. */
export interface View {
  title: string;
  Content: ComponentType<ViewProps>;
  /** Its tail is the search that board, table and numbers share (`useFindText`); it then stands in the address by itself. */
  finds?: true;
  /** It takes the whole width of the window. */
  wide?: true;
  /** It is as tall as the window, and scrolls within itself. */
  tall?: true;
  /** It has no tab of its own: one comes to it from the others. */
  untabbed?: true;
}
