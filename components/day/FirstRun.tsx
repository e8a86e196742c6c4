import { Users } from 'lucide-react';
import { EmptyState } from '../ui/EmptyState';

/** Before anybody is saved: what to do first. */
export function FirstRun() {
  return (
    <section aria-label="Your day" data-day="" className="border-t border-line">
      <EmptyState icon={<Users aria-hidden="true" />} title="Your day begins with somebody">
        <p>Open a profile on LinkedIn, or a mail thread, and press “Save as lead”. Whom to turn to stands here then.</p>
      </EmptyState>
    </section>
  );
}
