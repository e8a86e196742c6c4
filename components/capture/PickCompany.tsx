import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Company } from '@/storage/model/company';
import { companyList } from '@/storage/queries/company-list';
import { Foreign } from '../ui/Foreign';
import { TextField } from '../ui/TextField';

const SHOWN = 6;

/** Finds the company that is meant, by the beginning of its name. */
export function PickCompany({ onPick }: { onPick: (company: Company) => void }) {
  const [search, setSearch] = useState('');
  const found = useLiveQuery(() => companyList({ search, limit: SHOWN }), [search]);
  return (
    <div className="flex flex-col gap-1.5">
      <TextField label="Search companies" type="search" value={search} onChange={setSearch} autoFocus />
      <ul className="flex flex-col">
        {found?.map((company) => (
          <li key={company.id}>
            <button
              type="button"
              className="flex w-full items-center gap-2 rounded px-2 py-1 text-start hover:bg-sunk"
              onClick={() => onPick(company)}
            >
              <Foreign text={company.name} className="flex-1 truncate font-medium" />
              {company.domain ? <Foreign text={company.domain} className="max-w-36 truncate text-dim" /> : null}
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 ? <p className="text-dim">No company begins with that.</p> : null}
    </div>
  );
}
