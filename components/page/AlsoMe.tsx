import { use } from 'react';
import { useNotices } from '../command/useNotices';
import { Button } from '../ui/Button';
import { OwnAddressesContext } from './OwnAddressesContext';

/** The rep says that an address in the thread is one of their own: mail from it is outbound from now on. */
export function AlsoMe({ address }: { address: string }) {
  const confirm = useItsMe(address);
  return (
    <Button look="quiet" onClick={() => void confirm()}>
      This is also me
    </Button>
  );
}

/** The same of one account among several: its name says which. */
export function ItsMe({ address }: { address: string }) {
  const confirm = useItsMe(address);
  return (
    <Button size="small" aria-label={`${address} is me`} onClick={() => void confirm()}>
      This is me
    </Button>
  );
}

function useItsMe(address: string): () => Promise<void> {
  const own = use(OwnAddressesContext);
  const say = useNotices((notices) => notices.say);
  return async () => {
    await own.add(address);
    say({ text: `${address} is you from now on`, takeBack: () => own.remove(address) });
  };
}
