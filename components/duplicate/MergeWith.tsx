import { Merge } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { PickContact } from '../contact-search/PickContact';
import { Button } from '../ui/Button';
import { MergeView } from './MergeView';

/** Joins this contact with another one whom the rep names, also when nothing suggests that they are one person. */
export function MergeWith({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Contact>();
  const close = () => {
    setOpen(false);
    setOther(undefined);
  };
  if (other) return <MergeView keep={contact} merge={other} onMerged={close} onCancel={close} />;
  if (!open)
    return (
      <Button size="small" className="self-start" onClick={() => setOpen(true)}>
        <Merge aria-hidden="true" size={13} />
        Merge with…
      </Button>
    );
  return (
    <section aria-label="Merge with" className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5">
      <p>Who is the same person as this contact?</p>
      <PickContact search="" busy={false} except={[contact.id]} nobody="Nobody else is found." onPick={setOther} />
      <Button size="small" className="self-start" onClick={close}>
        Cancel
      </Button>
    </section>
  );
}
