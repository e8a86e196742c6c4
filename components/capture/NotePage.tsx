import { NotebookPen } from 'lucide-react';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** For the popup, on a page that is none of the sites': what can be done with any page. */
export function NotePage({ onNote }: { onNote: () => void }) {
  return (
    <Section title="This page">
      <p className="text-dim">Reads it once, now: its text as a note, its people as leads.</p>
      <Button className="self-start" onClick={onNote}>
        <NotebookPen aria-hidden="true" size={14} />
        Note this page
      </Button>
    </Section>
  );
}
