import type { Participant } from '@/storage/model/page-reading';

/** Are these two mentions of one person? By member id where both have one, else by name. */
export function samePerson(one: Participant, other: Participant): boolean {
  if (one.memberId && other.memberId) return one.memberId === other.memberId;
  return one.name !== undefined && one.name === other.name;
}

/** Everybody of these but the rep, once each, in the order of their first mention. */
export function otherPeople(mentions: readonly Participant[], me: Participant | undefined): Participant[] {
  const people: Participant[] = [];
  for (const mention of mentions) {
    if (!(mention.memberId || mention.name) || (me && samePerson(mention, me))) continue;
    const known = people.findIndex((person) => samePerson(person, mention));
    if (known < 0) people.push({ ...mention, ...(me && { isMe: false }) });
    else people[known] = { ...mention, ...people[known] };
  }
  return people;
}
