import { type DragEvent, useId, useState } from 'react';
import type { ReadContacts } from '@/storage/model/import/contact-file';
import { Button } from '../ui/Button';
import { classNames } from '../ui/class-names';
import { TextArea } from '../ui/TextArea';
import { pastedPeople } from './pasted-people';

interface PickFileProps {
  busy: boolean;
  onPick: (file: File) => void;
  onPaste: (read: ReadContacts) => void;
}

/** A file of contacts, picked or dropped; or addresses that are pasted. */
export function PickFile({ busy, onPick, onPaste }: PickFileProps) {
  return (
    <>
      <FilePlace busy={busy} onPick={onPick} />
      <PastePlace busy={busy} onPaste={onPaste} />
    </>
  );
}

function FilePlace({ busy, onPick }: Pick<PickFileProps, 'busy' | 'onPick'>) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const pick = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onPick(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!busy) pick(event.dataTransfer.files);
  };
  return (
    <section
      aria-label="File"
      className={classNames(
        'flex flex-col gap-2 rounded-lg border border-dashed p-4',
        isOver ? 'border-accent bg-raised' : 'border-line-strong',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className="font-semibold">
        A CSV or vCard file
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"
        disabled={busy}
        className="self-start file:me-3 file:min-h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:px-3 file:hover:bg-sunk"
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          pick(target.files);
          // The same file can be picked again.
          target.value = '';
        }}
      />
      <p id={`${id}-about`} className="text-dim">
        From HubSpot, Salesforce, Pipedrive, Google, Outlook, a spreadsheet, or exported here. Pick it, or drop it here.
        It is read on this computer; you see what would become of everybody before anything is saved.
      </p>
    </section>
  );
}

function PastePlace({ busy, onPaste }: Pick<PickFileProps, 'busy' | 'onPaste'>) {
  const [text, setText] = useState('');
  const read = pastedPeople(text);
  const count = read.people.length;
  return (
    <form
      className="flex flex-col gap-2 rounded-lg border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(read);
      }}
    >
      <TextArea
        label="Or mail addresses, pasted from anywhere"
        placeholder="Ada Berg <ada@berg.example>, jan@tal.example"
        value={text}
        onChange={setText}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={busy || count === 0}>
          Go on with these
        </Button>
        <p role="status" className="text-dim">
          {text.trim() ? `${count.toLocaleString()} ${count === 1 ? 'address' : 'addresses'} found` : null}
        </p>
      </div>
    </form>
  );
}
