import { X } from 'lucide-react';
import { useState } from 'react';
import { normaliseAddress } from '@/storage/model/email-address';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import { type StoredItem, useStoredItem } from './useStoredItem';

/** The rep's own mail addresses beside that of the open account: aliases, and addresses that forward. */
export function OwnAddresses({ item }: { item: StoredItem<string[]> }) {
  const [own, setOwn] = useStoredItem(item);
  const [typed, setTyped] = useState('');
  if (!own) return null;
  const address = normaliseAddress(typed);
  const add = () => {
    if (!address) return;
    setOwn([...new Set([...own, address])]);
    setTyped('');
  };
  return (
    <>
      <p className="text-dim">Mail from these counts as yours, also when another account is open.</p>
      <ul aria-label="Your addresses" className="flex flex-col">
        {own.map((one) => (
          <li key={one} className="flex items-center justify-between gap-2 border-b border-line py-1">
            {one}
            <IconButton
              label={`Remove ${one}`}
              icon={<X size={14} />}
              onClick={() => setOwn(own.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label="Mail address" type="email" value={typed} onChange={setTyped} />
        <Button type="submit" size="small" className="min-h-7" disabled={!address}>
          Add
        </Button>
      </form>
    </>
  );
}
