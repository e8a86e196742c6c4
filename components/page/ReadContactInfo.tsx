import type { ProfileFields } from '@/storage/model/page-reading';
import { fieldLabel } from '../field/field-labels';
import { Foreign } from '../ui/Foreign';

/** What the window of contact details says, while the rep has it open: mail and phone are saved along. */
export function ReadContactInfo({ fields }: { fields: ProfileFields }) {
  const { emails, phones, websites, birthday } = fields;
  const rows = [
    { label: fieldLabel('emails'), values: emails?.value, isSaved: true },
    { label: fieldLabel('phones'), values: phones?.value, isSaved: true },
    { label: 'Website', values: websites?.value, isSaved: false },
    { label: 'Birthday', values: birthday && [birthday.value], isSaved: false },
  ];
  return rows.map(({ label, values, isSaved }) =>
    values && values.length > 0 ? (
      <div key={label} className="flex items-start gap-2 border-t border-line px-2 py-1">
        <dt className="w-20 shrink-0 py-1 text-small text-dim">{label}</dt>
        {/* An address has no blank to break at. */}
        <dd className="min-w-0 flex-1 py-1 break-words">
          {values.map((value) => (
            <Foreign key={value} text={value} className="block" />
          ))}
          {isSaved ? null : <span className="text-small text-dim">Shown here only, not saved</span>}
        </dd>
      </div>
    ) : null,
  );
}
