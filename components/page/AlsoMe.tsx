import { use } from 'react';
import { useNotices } from '../command/useNotices';
import { Button } from '../ui/Button';
import { OwnAddressesContext } from './OwnAddressesContext';

/** The rep says that an address in the thread is one of their own: mail from it is outbound from now on. */
export function AlsoMe({ address }: { address: string }) {
  const own = use(OwnAddressesContext);
  const say = useNotices((notices) => notices.say);
  const confirm = async () => {
    await own.add(address);
    say({ text: `${address} is you from now on`, takeBack: () => own.remove(address) });
  };
  return (
    <Button look="quiet" onClick={() => void confirm()}>
      This is also me
    </Button>
  );
}
