import { useState } from 'react';
import { csvLine } from '@/storage/model/csv/csv-line';
import type { ImportPort } from '@/storage/model/import/import-port';
import { peopleInText } from '@/storage/model/import/people-in-text';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/TextArea';
import { useImport } from './useImport';

/** Mail addresses that were copied from anywhere, as a file of people. */
export function PasteAddresses({ open }: { open: () => ImportPort }) {
  const pick = useImport((state) => state.pick);
  const [text, setText] = useState('');
  const people = peopleInText(text);
  const read = () => {
    const rows = [['Name', 'Email'], ...people.map(({ name = '', address }) => [name, address])];
    void pick([new File(rows.map(csvLine), 'Pasted addresses.csv')], open);
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TextArea
        label="Or mail addresses, pasted from anywhere"
        placeholder="Ada Berg <ada@berg.example>, jan@tal.example"
        value={text}
        onChange={setText}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={people.length === 0}>
          Go on with these
        </Button>
        <p role="status" className="text-dim">
          {text.trim()
            ? `${people.length.toLocaleString()} ${people.length === 1 ? 'address' : 'addresses'} found`
            : null}
        </p>
      </div>
    </form>
  );
}
