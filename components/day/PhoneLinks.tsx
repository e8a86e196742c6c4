import { Phone } from 'lucide-react';
import { dialable } from '@/storage/model/phone-number';
import { Foreign } from '../ui/Foreign';

/** The numbers of a contact, each a press away from the telephone; nothing where none is known. */
export function PhoneLinks({ phones }: { phones: readonly string[] }) {
  if (phones.length === 0) return <p className="text-small text-dim">No number is known.</p>;
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-small">
      {phones.map((phone) => {
        const number = dialable(phone);
        if (!number) return <Foreign key={phone} text={phone} />;
        return (
          <a
            key={phone}
            href={`tel:${number}`}
            className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
          >
            <Phone aria-hidden="true" size={12} />
            <Foreign text={phone} />
          </a>
        );
      })}
    </p>
  );
}
