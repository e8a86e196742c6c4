import type { useFindBox } from './useFindBox';

interface FindLineProps {
  box: ReturnType<typeof useFindBox>;
  /** Of the list of ways on. */
  listId: string;
}

/** The line of the search box in which one types. */
export function FindLine({ box: { line, parts, completion, type, hear, leave }, listId }: FindLineProps) {
  return (
    <input
      ref={line}
      data-find=""
      role="combobox"
      dir="auto"
      aria-label="Search contacts"
      aria-keyshortcuts="/"
      aria-autocomplete="list"
      aria-expanded={completion.isOpen}
      aria-controls={completion.isOpen ? listId : undefined}
      aria-activedescendant={completion.active >= 0 ? `${listId}-${completion.active}` : undefined}
      placeholder={parts.chips.length > 0 ? '' : 'Name, company, note, tag:, stage:…   /'}
      autoComplete="off"
      spellCheck={false}
      maxLength={2_000}
      className="min-w-24 flex-1 bg-transparent py-0.5 text-body text-ink outline-none"
      value={parts.line}
      onChange={({ target }) => type(target.value, target.selectionStart ?? target.value.length)}
      onKeyDown={hear}
      onBlur={leave}
    />
  );
}
