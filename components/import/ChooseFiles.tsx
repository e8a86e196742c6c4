import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import type { ImportPort } from '@/storage/model/import/import-port';
import { Button } from '../ui/Button';
import { classNames } from '../ui/class-names';
import { PasteAddresses } from './PasteAddresses';
import { useImport } from './useImport';

/** Takes files that are dropped or chosen. They are read here, and nothing of them leaves the browser. */
export function ChooseFiles({ open }: { open: () => ImportPort }) {
  const pick = useImport((state) => state.pick);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void pick([...event.dataTransfer.files], open);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button does by keyboard what a drop does. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={classNames(
          'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-4 py-8 text-center',
          isOver ? 'border-accent bg-accent-soft' : 'border-line-strong',
        )}
      >
        <FileUp aria-hidden="true" size={24} className="text-dim" />
        <p>Drop the files here, or</p>
        <Button look="primary" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".zip,.csv"
          aria-label="Files to import"
          tabIndex={-1}
          className="sr-only"
          onChange={({ target }) => {
            void pick([...(target.files ?? [])], open);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <p className="text-small text-dim">They are read in this browser. Nothing of them is sent anywhere.</p>
      </div>
      <PasteAddresses open={open} />
      <WhatCanBeImported />
    </>
  );
}

function WhatCanBeImported() {
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-semibold">Contacts of another program</h2>
      <p>
        A CSV file from HubSpot, Salesforce, Pipedrive, Google, Outlook, a spreadsheet or from here, or vCards. You say
        what each column is, and see what would become of everybody before anything is saved.
      </p>
      <h2 className="mt-2 font-semibold">Your LinkedIn archive</h2>
      <p>
        On LinkedIn open Settings, then Data privacy, then “Get a copy of your data”, and ask for the whole archive. The
        zip file that comes by mail holds your connections, your messages and the invitations that wait: import it as it
        is, or single files of it. A newer archive adds what is new.
      </p>
    </div>
  );
}
