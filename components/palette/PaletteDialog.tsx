import { Command } from 'cmdk';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Segment } from '@/storage/model/segment';
import { contactList } from '@/storage/queries/contact-list';
import { segmentList } from '@/storage/queries/segment-list';
import { StageChip } from '../stage/StageChip';
import { Dialog } from '../ui/Dialog';
import { Foreign } from '../ui/Foreign';
import { isMeant } from './is-meant';
import { PaletteGroup, PaletteItem } from './PaletteItem';
import type { PaletteCommand } from './palette-command';

const CONTACTS = 6;
const NOBODY: readonly Contact[] = [];

export interface PaletteProps {
  commands: readonly PaletteCommand[];
  onContact: (contact: Contact) => void;
  /** Shows what a search finds. */
  onSearch: (query: string) => void;
  onClose: () => void;
}

/** The list of all that can be gone to and done. Typing narrows it, the arrow keys move, Enter does it, Escape leaves. */
export function PaletteDialog({ commands, onContact, onSearch, onClose }: PaletteProps) {
  const line = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const found = useLiveQuery(
    async () => ({ search, contacts: search ? await contactList({ search, limit: CONTACTS }) : NOBODY }),
    [search],
  );
  // Those for earlier letters are not meant any more.
  const contacts = found?.search === search ? found.contacts : NOBODY;
  const segments = useLiveQuery(() => segmentList()) ?? [];
  const choose = (run: () => void) => () => {
    onClose();
    // What follows may take the focus: first the dialog gives it back.
    setTimeout(run);
  };
  const meant = commands.filter(({ title, also = [] }) => isMeant(search, [title, ...also]));
  const kept = segments.filter(({ name }) => isMeant(search, [name]));
  const [marked, mark] = useState('');
  const first = [...contacts.map(({ id }) => `contact ${id}`), ...meant.map(({ id }) => `command ${id}`)][0];
  // After the dialog has noted where the focus was.
  useEffect(() => line.current?.focus(), []);
  // Contacts come a moment after what is typed: Enter means the first line as it then stands.
  useEffect(() => mark(first ?? ''), [first]);
  return (
    <Dialog title="Go to, or do" onClose={onClose}>
      <Command
        label="Commands"
        shouldFilter={false}
        loop
        value={marked}
        onValueChange={mark}
        className="flex flex-col gap-2"
      >
        <Command.Input
          ref={line}
          value={typed}
          onValueChange={setTyped}
          maxLength={2_000}
          placeholder="A view, a contact, a segment, an action"
          className="w-full rounded-md border border-line-strong bg-ground px-2 py-1.5 text-body text-ink"
        />
        <Command.List label="Commands" className="max-h-[50vh] overflow-y-auto">
          <Command.Empty className="px-2 py-3 text-dim">Nothing of that name.</Command.Empty>
          <PaletteLines {...{ search, contacts, meant, kept, choose, onContact, onSearch }} />
        </Command.List>
      </Command>
    </Dialog>
  );
}

interface PaletteLinesProps extends Pick<PaletteProps, 'onContact' | 'onSearch'> {
  search: string;
  contacts: readonly Contact[];
  meant: readonly PaletteCommand[];
  kept: readonly Segment[];
  /** Leaves the list before it does what was chosen. */
  choose: (run: () => void) => () => void;
}

/** Whatever the typed words mean, by what it is. */
function PaletteLines({ search, contacts, meant, kept, choose, onContact, onSearch }: PaletteLinesProps) {
  return (
    <>
      <PaletteGroup title="Contacts">
        {contacts.map((contact) => (
          <PaletteItem key={contact.id} value={`contact ${contact.id}`} onChoose={choose(() => onContact(contact))}>
            <Foreign text={contact.name} className="truncate font-medium" />
            <Foreign text={contact.companyName ?? ''} className="min-w-0 flex-1 truncate text-dim" />
            <StageChip stage={contact.stage} />
          </PaletteItem>
        ))}
      </PaletteGroup>
      {(['Go to', 'Do'] as const).map((group) => (
        <PaletteGroup key={group} title={group}>
          {meant
            .filter((command) => command.group === group)
            .map(({ id, title, keys, run }) => (
              <PaletteItem key={id} value={`command ${id}`} keys={keys} onChoose={choose(run)}>
                <span className="flex-1">{title}</span>
              </PaletteItem>
            ))}
        </PaletteGroup>
      ))}
      <PaletteGroup title="Segments">
        {kept.map(({ id, name, query }) => (
          <PaletteItem key={id} value={`segment ${id}`} onChoose={choose(() => onSearch(query))}>
            <Foreign text={name} className="truncate font-medium" />
            <Foreign text={query} className="min-w-0 flex-1 truncate text-dim" />
          </PaletteItem>
        ))}
      </PaletteGroup>
      {search ? (
        <PaletteGroup title="Search">
          <PaletteItem value="search" onChoose={choose(() => onSearch(search))}>
            <span className="min-w-0 flex-1 truncate">
              Everybody for <Foreign text={search} className="font-medium" />
            </span>
          </PaletteItem>
        </PaletteGroup>
      ) : null}
    </>
  );
}
