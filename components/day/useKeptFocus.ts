import { useEffect } from 'react';

/** Where the focus was in the day: in which row, and which one from the top. */
interface Place {
  row: string;
  index: number;
}

/**
 * Keeps the focus in the day, so that the keys go on from there: when what held it goes, the row that stands in its place
 * takes it; when a row that went comes back, that one does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | undefined;
    let holder: Element | undefined;
    let gone: string | undefined;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      holder = target;
      place = placeOf(target) ?? place;
    };
    const keep = () => {
      const back = gone === undefined || isHeldElsewhere() ? undefined : rowsShown().find((row) => keyOf(row) === gone);
      if (back) {
        gone = undefined;
        return focusRow(back);
      }
      if (!holder || !place || !isLost(holder)) return;
      const rows = rowsShown();
      const same = rows.find((row) => keyOf(row) === place?.row);
      if (!same) gone = place.row;
      focusRow(same ?? rows[Math.min(place.index, rows.length - 1)]);
    };
    const observer = new MutationObserver(keep);
    document.addEventListener('focusin', follow);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', follow);
      observer.disconnect();
    };
  }, []);
}

const rowsShown = () => [...document.querySelectorAll('[data-day-row]')];

/** The same follow-up in another part of the day is another place. */
function keyOf(row: Element): string {
  return `${row.closest('section')?.getAttribute('aria-label')}:${row.getAttribute('data-day-row')}`;
}

function placeOf(target: Element): Place | undefined {
  const row = target.closest('[data-day-row]');
  return row ? { row: keyOf(row), index: rowsShown().indexOf(row) } : undefined;
}

/** Nothing has the focus, because what had it has gone or cannot be pressed any more. */
function isLost(holder: Element): boolean {
  const active = document.activeElement;
  return (active === null || active === document.body) && (!holder.isConnected || holder.matches(':disabled'));
}

/** The rep is at something that is no row: a card, a field, a form. */
function isHeldElsewhere(): boolean {
  const active = document.activeElement;
  return active !== null && active !== document.body && !active.matches('[data-action="open"], [data-undo]');
}

function focusRow(row: Element | undefined): void {
  const target = row?.querySelector('[data-action="open"]') ?? document.querySelector('[data-day-search]');
  if (!(target instanceof HTMLElement)) return;
  target.focus();
  row?.scrollIntoView?.({ block: 'nearest' });
}
