import type { PageCapture } from '@/storage/model/page-capture';
import type { TypedLead } from './TypeCaptured';

/** A selection that is longer than this is no name. */
const LONGEST_NAME = 60;

/** What a page suggests of a person whom the rep types: a short selection or the byline for a name, and the house. */
export function suggestedLead({ selection, byline, persons, organization }: PageCapture): Partial<TypedLead> {
  const isName = selection && selection.length <= LONGEST_NAME && !selection.includes('\n');
  const isListed = persons.some(({ name }) => name.value === byline?.value);
  const name = isName ? selection : isListed ? undefined : byline?.value;
  return { ...(name && { name }), ...(organization && { companyName: organization.name.value }) };
}
