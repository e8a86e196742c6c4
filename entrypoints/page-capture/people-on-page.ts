import type { CapturedPerson } from '@/storage/model/page-capture';
import { foldedText } from './folded-text';
import { mailsNear } from './mails-near';

const MOST_PEOPLE = 50;
/** Sources name one person several times. */
const MOST_FOUND = 300;

/**
 * The people whom a page says, each once: what several sources say of one name is joined, the first one first. Only
 * whose name stands on the page is one of them, since a page's data may be that of the page before. What two people
 * share, such as a common mailbox, is nobody's.
 * @param copy what is written on the page
 */
export function peopleOnPage(found: CapturedPerson[], copy: Document): CapturedPerson[] {
  const written = foldedText(copy.body.textContent ?? '');
  const present = found.slice(0, MOST_FOUND).filter(({ name }) => written.includes(foldedText(name.value)));
  const people = withoutShared(joined(present)).slice(0, MOST_PEOPLE);
  const mails = mailsNear(copy, people);
  const taken = new Set(people.map(({ email }) => email?.value));
  return people.map((person) => {
    const address = mails.get(person);
    if (person.email || !address || taken.has(address)) return person;
    return { ...person, email: { value: address, source: 'mail link' } };
  });
}

/** People of one name are one, unless their addresses say otherwise. */
function joined(people: CapturedPerson[]): CapturedPerson[] {
  const whole: CapturedPerson[] = [];
  for (const person of people) {
    const name = foldedText(person.name.value);
    const at = whole.findIndex((one) => foldedText(one.name.value) === name && !isOther(one, person));
    const known = whole[at];
    if (known) whole[at] = { ...person, ...known };
    else whole.push(person);
  }
  return whole;
}

function isOther(one: CapturedPerson, other: CapturedPerson): boolean {
  return one.email !== undefined && other.email !== undefined && one.email.value !== other.email.value;
}

function withoutShared(people: CapturedPerson[]): CapturedPerson[] {
  const isShared = (field: 'email' | 'profileUrl', { [field]: said }: CapturedPerson) =>
    said !== undefined && people.filter((one) => one[field]?.value === said.value).length > 1;
  return people.map((person) => {
    const { email, profileUrl, ...rest } = person;
    return {
      ...rest,
      ...(email && !isShared('email', person) && { email }),
      ...(profileUrl && !isShared('profileUrl', person) && { profileUrl }),
    };
  });
}
