import type { Contact } from '@/storage/model/contact';
import { EXAMPLE_SOURCE } from '@/storage/model/example/example-source';
import { Badge } from '../ui/Badge';

/** Says that somebody does not exist. Nothing for the others. */
export function ExampleMark({ contact: { source } }: { contact: Pick<Contact, 'source'> }) {
  return source === EXAMPLE_SOURCE ? <Badge title="A fictional person of the example pipeline">Example</Badge> : null;
}
