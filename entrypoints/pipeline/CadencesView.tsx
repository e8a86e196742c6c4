import { Cadences } from '@/components/cadence/Cadences';
import { openContact } from './open-contact';

/** The sequences of touches, and who is on them. */
export function CadencesView() {
  return <Cadences onOpen={openContact} />;
}
