import { TOUCH_WORDS } from '@/storage/model/cadence/step-words';
import type { CountedCadence } from '@/storage/queries/cadence-list';
import { Badge } from '../ui/Badge';
import { Foreign } from '../ui/Foreign';
import { AUDIENCE_WORDS } from './cadence-words';
import { ReplyRate } from './ReplyRate';

interface CadenceRowProps {
  counted: CountedCadence;
  onShow: (cadenceId: string) => void;
}

/** One cadence of the list. */
export function CadenceRow({ counted: { cadence, count }, onShow }: CadenceRowProps) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-t border-line py-2">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="min-w-0 text-start font-semibold underline-offset-2 hover:underline"
            onClick={() => onShow(cadence.id)}
          >
            <Foreign text={cadence.name} />
          </button>
          <Badge>{AUDIENCE_WORDS[cadence.audience]}</Badge>
          {cadence.archivedAt === undefined ? null : <Badge tone="warn">Put away</Badge>}
        </span>
        <span className="text-small text-dim">{cadence.steps.map(({ touch }) => TOUCH_WORDS[touch]).join(' → ')}</span>
      </div>
      <dl className="grid grid-cols-[auto_auto] gap-x-2 text-small">
        <dt className="text-dim">On it</dt>
        <dd>{count.on}</dd>
        <dt className="text-dim">Replied</dt>
        <dd>
          <ReplyRate replied={count.replied} count={count.touched} />
        </dd>
      </dl>
    </li>
  );
}
