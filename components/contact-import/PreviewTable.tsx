import type { OnKnown } from '@/storage/model/import/import-choice';
import type { ImportPlan, PlannedPerson } from '@/storage/model/import/import-plan';
import { fieldLabel } from '../field/field-labels';
import { Foreign } from '../ui/Foreign';

const SHOWN = 20;

interface PreviewTableProps {
  plan: ImportPlan;
  onKnown: OnKnown;
}

/** The first twenty people as they would be, and what would become of each. */
export function PreviewTable({ plan, onKnown }: PreviewTableProps) {
  const shown = plan.people.slice(0, SHOWN);
  const heads = ['Row', 'Name', 'Job title', 'Company', 'Email', 'Phone', 'Tags', 'What becomes of it'];
  return (
    <div className="overflow-x-auto rounded-lg border border-line">
      <table className="w-full border-collapse">
        <caption className="px-3 py-1.5 text-start text-small text-dim">
          {plan.people.length > SHOWN
            ? `The first ${SHOWN} of ${plan.people.length.toLocaleString()} people`
            : 'Everybody in the file'}
          , as they will be
        </caption>
        <thead className="bg-raised text-small text-dim">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-1.5 text-start font-medium whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((planned) => (
            <PreviewRow key={`${planned.person.file}:${planned.rows[0]}`} planned={planned} onKnown={onKnown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ planned, onKnown }: { planned: PlannedPerson; onKnown: OnKnown }) {
  const { person: imported, rows } = planned;
  const { person } = imported;
  const cells = [
    person.jobTitle,
    person.companyName,
    person.emails?.join(', '),
    person.phones?.join(', '),
    imported.tags?.join(', '),
  ];
  return (
    <tr className="border-t border-line align-top">
      <td className="px-3 py-1.5 text-dim tabular-nums">{rows.join(', ')}</td>
      <th scope="row" className="max-w-60 px-3 py-1.5 text-start font-medium break-words">
        <Foreign text={person.name} />
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are their places.
        <td key={index} className="max-w-60 px-3 py-1.5 break-words">
          <Foreign text={cell ?? ''} />
        </td>
      ))}
      <td className="px-3 py-1.5">{becomesWords(planned, onKnown)}</td>
    </tr>
  );
}

function becomesWords({ as, fields = [] }: PlannedPerson, onKnown: OnKnown): string {
  if (as === 'newcomer') return 'New';
  if (as === 'unsure') return 'Somebody of this name is known';
  if (as === 'unchanged' || onKnown === 'skip') return 'Known: stays as it is';
  const labels = fields.map((field) => fieldLabel(field as Parameters<typeof fieldLabel>[0])).join(', ');
  return `Known: ${onKnown === 'overwrite' ? 'overwritten' : 'filled in'}${labels ? `: ${labels}` : ''}`;
}
