import { DEAL_VIEWS, Deals } from '@/components/deal/Deals';
import { openContact } from './open-contact';
import { RepsRules } from './RepsRules';
import type { ViewProps } from './view';

/** The deals: open (`#deals`), forecast (`#deals/forecast`), won and lost. */
export function DealsView({ tail, onTail }: ViewProps) {
  const view = DEAL_VIEWS.find((one) => one === tail) ?? 'open';
  return (
    <RepsRules>
      <Deals view={view} onView={(next) => onTail(next === 'open' ? '' : next)} onOpen={openContact} />
    </RepsRules>
  );
}
