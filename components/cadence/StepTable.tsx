import { useLiveQuery } from 'dexie-react-hooks';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { CadenceCount } from '@/storage/model/cadence/step-counts';
import { TOUCH_WORDS } from '@/storage/model/cadence/step-words';
import { templateList } from '@/storage/queries/template-list';
import { Foreign } from '../ui/Foreign';
import { PageSection } from '../ui/PageSection';
import { waitWords } from './cadence-words';
import { ReplyRate } from './ReplyRate';

/** Narrow, the cells of a step stand below one another, each with its own heading. */
const CELL = 'block py-0.5 sm:table-cell sm:border-t sm:border-line sm:py-1.5 sm:pe-4 sm:align-top';
const HEADINGS = ['Step', 'When', 'Reached', 'Done', 'Replied after it'];

/** How far people came, step by step, and after which step they replied. */
export function StepTable({ cadence, count }: { cadence: Cadence; count: CadenceCount }) {
  const names = useLiveQuery(
    async () => new Map((await templateList()).map(({ template: { id, name } }) => [id, name])),
  );
  return (
    <PageSection title="Steps">
      <table className="block w-full text-start sm:table">
        <thead className="hidden sm:table-header-group">
          <tr className="text-small text-dim">
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" className="pe-4 pb-1 text-start font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {cadence.steps.map(({ id, touch, waitDays, note, templateId }, index) => {
            const counted = count.steps.find(({ stepId }) => stepId === id);
            return (
              <tr key={id} className="block border-t border-line py-1.5 sm:table-row">
                <th scope="row" className={`${CELL} text-start font-medium`}>
                  {index + 1}. {TOUCH_WORDS[touch]}
                  {note ? <Foreign text={note} className="block font-normal text-dim" /> : null}
                  {templateId ? <TemplateName name={names?.get(templateId)} /> : null}
                </th>
                <td className={CELL}>{waitWords(waitDays, index === 0)}</td>
                <td className={CELL}>
                  <NarrowHeading>Reached</NarrowHeading>
                  {counted?.reached}
                </td>
                <td className={CELL}>
                  <NarrowHeading>Done</NarrowHeading>
                  {counted?.done}
                </td>
                <td className={CELL}>
                  <NarrowHeading>Replied after it</NarrowHeading>
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

function NarrowHeading({ children }: { children: string }) {
  return <span className="me-2 text-dim sm:hidden">{children}</span>;
}

/** The template of a step; without a name it was put away. */
function TemplateName({ name }: { name: string | undefined }) {
  return (
    <span className="block font-normal text-dim">
      Template: {name === undefined ? 'one that was put away' : <Foreign text={name} />}
    </span>
  );
}
