import { useState } from 'react';
import { Button } from '../ui/Button';
import { TypePerson } from './TypePerson';

/** Offers to type the person of a page that could not be read. */
export function OfferToType({ url }: { url: string }) {
  const [typing, setTyping] = useState(false);
  return (
    <div className="flex flex-col px-3 pb-3">
      {typing ? (
        <TypePerson url={url} onClose={() => setTyping(false)} />
      ) : (
        <Button look="primary" className="self-start" onClick={() => setTyping(true)}>
          Type them
        </Button>
      )}
    </div>
  );
}
