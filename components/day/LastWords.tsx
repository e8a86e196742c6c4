import type { Interaction } from '@/storage/model/interaction';
import { machineWords } from '../interaction/interaction-words';
import { KIND_NAMES } from '../interaction/kind-names';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { callWords } from './call-words';

/** The newest interaction in two lines: who turned to whom, when, and what was said. */
export function LastWords({ last }: { last: Interaction | undefined }) {
  if (!last) return <p className="text-small text-dim">Nothing logged yet</p>;
  const said = last.excerpt ?? last.subject;
  return (
    <p className="line-clamp-2 text-small text-dim">
      {last.direction === 'inbound' ? 'They' : 'You'}, <Time at={last.at} />
      {': '}
      {said ? <Foreign text={`“${said}”`} className="text-ink" /> : whatItWas(last)}
    </p>
  );
}

function whatItWas(last: Interaction): string {
  if (last.callOutcome) return callWords(last.callOutcome);
  return machineWords(last) ?? KIND_NAMES[last.kind];
}
