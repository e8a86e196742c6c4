import type { Cadence } from '@/storage/model/cadence/cadence';
import type { CadenceCount } from '@/storage/model/cadence/step-counts';
import { TOUCH_WORDS } from '@/storage/model/cadence/step-words';
import { Foreign } from '../ui/Foreign';
import { PageSection } from '../ui/PageSection';
import { waitWords } from './cadence-words';
import { ReplyRate } from './ReplyRate';

const CELL = 'border-t border-line py-1.5 pe-4 align-top';
const HEADINGS = ['Step', 'When', 'Reached', 'Done', 'Replied after it'];

/** How far people came, step by step, and after which step they replied. */
export function StepTable({ cadence, count }: { cadence: Cadence; count: CadenceCount }) {
  return (
    <PageSection title="Steps">
      <table className="w-full text-start">
        <thead>
          <tr className="text-small text-dim">
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" className="pe-4 pb-1 text-start font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cadence.steps.map(({ id, touch, waitDays, note }, index) => {
            const counted = count.steps.find(({ stepId }) => stepId === id);
            return (
              <tr key={id}>
                <th scope="row" className={`${CELL} text-start font-medium`}>
                  {index + 1}. {TOUCH_WORDS[touch]}
                  {note ? <Foreign text={note} className="block font-normal text-dim" /> : null}
                </th>
                <td className={CELL}>{waitWords(waitDays, index === 0)}</td>
                <td className={CELL}>{counted?.reached}</td>
                <td className={CELL}>{counted?.done}</td>
                <td className={CELL}>
                  <ReplyRate replied={counted?.replied ?? 0} count={counted?.done ?? 0} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="text-small text-dim">
        A reply counts for the step that was done last. Whoever was on the cadence once is counted, also after leaving
        it.
      </p>
    </PageSection>
  );
}
