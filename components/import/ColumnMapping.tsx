import { useState } from 'react';
import type { CsvLook } from '@/storage/model/csv/csv-look';
import { IMPORT_FIELDS, type ImportField } from '@/storage/model/csv/import-field';
import { Button } from '../ui/Button';
import { CompactSelect } from '../ui/CompactSelect';
import { Foreign } from '../ui/Foreign';
import { DELIMITER_WORDS, ENCODING_WORDS, FIELD_WORDS, PROGRAM_WORDS } from './column-words';

interface ColumnMappingProps {
  look: CsvLook;
  busy: boolean;
  onBack: () => void;
  onGo: (look: CsvLook) => void;
}

type Choice = ImportField | 'out';
const OPTIONS: readonly { value: Choice; label: string }[] = [
  { value: 'out', label: 'Leave out' },
  ...IMPORT_FIELDS.map((value) => ({ value, label: FIELD_WORDS[value] })),
];
const SAMPLES = 3;

/** What each column of a file says: found by its heading, changed by the rep. */
export function ColumnMapping({ look, busy, onBack, onGo }: ColumnMappingProps) {
  const [fields, setFields] = useState(look.fields);
  const hasPerson = fields.some((field) => field !== undefined && NAMING.has(field));
  const change = (index: number, choice: Choice) =>
    setFields(look.header.map((_, at) => (at === index ? (choice === 'out' ? undefined : choice) : fields[at])));
  return (
    <section aria-label="Columns" className="flex min-w-0 flex-col gap-3">
      <p className="text-dim">{foundWords(look)}</p>
      <div className="max-h-[65vh] overflow-auto rounded-lg border border-line">
        <table className="w-full border-collapse text-start">
          <caption className="sr-only">What each column says</caption>
          <thead className="sticky top-0 bg-raised text-small text-dim">
            <tr>
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                Column of the file
              </th>
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                Is kept as
              </th>
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                What stands in it
              </th>
            </tr>
          </thead>
          <tbody>
            {look.header.map((heading, index) => (
              <MappedColumn
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings can be the same twice.
                key={index}
                heading={heading || `Column ${index + 1}`}
                samples={samplesOf(look, index)}
                field={fields[index]}
                onChange={(choice) => change(index, choice)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {hasPerson ? null : (
        <p role="alert" className="text-danger">
          Say which column has the name or the mail address.
        </p>
      )}
      <div className="flex gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button look="primary" disabled={busy || !hasPerson} onClick={() => onGo({ ...look, fields })}>
          Go on
        </Button>
      </div>
    </section>
  );
}

interface MappedColumnProps {
  heading: string;
  samples: readonly string[];
  field: ImportField | undefined;
  onChange: (choice: Choice) => void;
}

function MappedColumn({ heading, samples, field, onChange }: MappedColumnProps) {
  return (
    <tr className="border-t border-line align-middle">
      <th scope="row" className="max-w-60 px-3 py-1.5 text-start font-medium break-words">
        <Foreign text={heading} />
      </th>
      <td className="w-60 px-3 py-1.5">
        <CompactSelect
          label="Is kept as"
          about={heading}
          options={OPTIONS}
          value={field ?? 'out'}
          onChange={onChange}
        />
      </td>
      <td className="px-3 py-1.5 text-dim break-words">
        <Foreign text={samples.join(' · ')} />
      </td>
    </tr>
  );
}

/** Without one of these nobody is named. */
const NAMING: ReadonlySet<ImportField> = new Set<ImportField>(['name', 'firstName', 'lastName', 'emails']);

const LONGEST_SAMPLE = 80;

function samplesOf({ samples }: CsvLook, index: number): string[] {
  const filled = samples.map((row) => row[index]?.trim() ?? '').filter(Boolean);
  return [...new Set(filled)]
    .slice(0, SAMPLES)
    .map((cell) => (cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell));
}

function foundWords({ program, encoding, delimiter, headerRow }: CsvLook): string {
  return [
    program ? `It looks like a file from ${PROGRAM_WORDS[program]}.` : '',
    `Written in ${ENCODING_WORDS[encoding]}, cells parted by ${DELIMITER_WORDS[delimiter] ?? `“${delimiter}”`};`,
    headerRow === 0 ? 'no row of headings was found.' : `the headings are in row ${headerRow}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
