import type { ImportFindings } from '@/storage/model/import/import-findings';
import { Disclosure } from '../ui/Disclosure';
import { Foreign } from '../ui/Foreign';
import { PLANNED_WORDS } from './import-words';

interface ImportPreviewProps {
  preview: ImportFindings['preview'];
  total: number;
}

/** The first people as they would be. */
export function ImportPreview({ preview, total }: ImportPreviewProps) {
  if (preview.length === 0) return null;
  const title = total > preview.length ? `The first ${preview.length} people` : 'The people';
  return (
    <Disclosure title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard. */}
      <section aria-label="As they would be" tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-start text-small">
          <thead>
            <tr className="border-b border-line text-dim">
              {['Row', 'Name', 'Title', 'Company', 'Mail', 'Said', 'Would be'].map((heading) => (
                <th key={heading} scope="col" className="px-2 py-1 text-start font-medium">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ row, name, jobTitle = '', companyName = '', email = '', interactions, as }) => (
              <tr key={`${row} ${name}`} className="border-b border-line">
                <td className="px-2 py-1 tabular-nums">{row}</td>
                {[name, jobTitle, companyName, email].map((text, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order.
                  <td key={index} className="max-w-48 truncate px-2 py-1" title={text}>
                    <Foreign text={text} />
                  </td>
                ))}
                <td className="px-2 py-1 tabular-nums">{interactions}</td>
                <td className="px-2 py-1 whitespace-nowrap">{PLANNED_WORDS[as]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}
