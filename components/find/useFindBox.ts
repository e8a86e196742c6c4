import { type KeyboardEvent, useRef } from 'react';
import type { Completion } from '@/storage/model/find/complete-find';
import { useNotices } from '../command/useNotices';
import { type FilterChip, withChips } from './find-parts';
import { useCompletion } from './useCompletion';
import { useFindMoment } from './useFindMoment';
import { useFindParts } from './useFindParts';

/** What the search box does: what is typed, which keys act, and where the focus goes. */
export function useFindBox(text: string, onText: (text: string) => void) {
  const at = useFindMoment();
  const line = useRef<HTMLInputElement>(null);
  const { parts, change, settle } = useFindParts(text, onText, at);
  const completion = useCompletion(parts.line, at);

  const type = (typed: string, caret: number) => {
    const next = withChips({ ...parts, line: typed }, at, caret);
    completion.follow(Math.min(caret, next.line.length));
    change(next);
  };
  const put = (typed: string, caret: number) => {
    type(typed, caret);
    line.current?.focus();
    // React writes the value first; the caret would go to its end.
    queueMicrotask(() => line.current?.setSelectionRange(caret, caret));
  };
  const take = ({ from, to, insert, isWhole }: Completion) => {
    const inserted = insert + (isWhole ? ' ' : '');
    put(parts.line.slice(0, from) + inserted + parts.line.slice(to).trimStart(), from + inserted.length);
  };
  const remove = (chip: FilterChip) => {
    change({ ...parts, chips: parts.chips.filter((one) => one !== chip) });
    line.current?.focus();
  };
  const edit = (chip: FilterChip) => {
    const rest = { chips: parts.chips.filter((one) => one !== chip), line: `${parts.line} ${chip.text}`.trimStart() };
    change(rest);
    line.current?.focus();
    queueMicrotask(() => line.current?.setSelectionRange(rest.line.length, rest.line.length));
  };
  const clear = () => {
    completion.close();
    if (text === '') return;
    onText('');
    useNotices.getState().say({ text: 'Search emptied', takeBack: async () => onText(text) });
    line.current?.focus();
  };
  const leave = () => {
    completion.close();
    settle();
  };
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    const acts = { ...completion, chips: parts.chips, take, remove, clear, leave };
    const act = event.nativeEvent.isComposing ? undefined : KEY_ACTIONS[event.key]?.(acts, event.currentTarget);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { line, parts, completion, at, type, put, take, remove, edit, clear, leave, hear };
}

interface Acts extends ReturnType<typeof useCompletion> {
  chips: readonly FilterChip[];
  take: (option: Completion) => void;
  remove: (chip: FilterChip) => void;
  clear: () => void;
  leave: () => void;
}

type Act = (() => void) | undefined;

/** What a key does in the line; of those that are typed nothing. */
const KEY_ACTIONS: Record<string, (acts: Acts, line: HTMLInputElement) => Act> = {
  ArrowDown: (acts) => (acts.isOpen ? () => acts.move(1) : toFirstRow()),
  ArrowUp: (acts) => (acts.isOpen ? () => acts.move(-1) : undefined),
  Enter: ({ options, active, take, leave }) => {
    const option = options[active];
    return option ? () => take(option) : leave;
  },
  Escape: ({ isOpen, close, clear }) => (isOpen ? close : clear),
  Backspace: ({ chips, remove }, line) => {
    const last = chips.at(-1);
    return last && isAtStart(line) ? () => remove(last) : undefined;
  },
  ArrowLeft: ({ chips }, line) => (chips.length > 0 && isAtStart(line) ? () => toLastChip(line) : undefined),
};

const isAtStart = ({ selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === 0;

/** To the first of the contacts that are listed, or to the table of them, where there is one. */
function toFirstRow(): Act {
  const row = document.querySelector<HTMLElement>('[data-contact], [role=grid]');
  return row ? () => row.focus() : undefined;
}

function toLastChip(line: HTMLElement): void {
  const chips = line.closest('[data-find-box]')?.querySelectorAll<HTMLElement>('[data-chip]');
  [...(chips ?? [])].at(-1)?.focus();
}
