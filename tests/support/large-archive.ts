import { messageLine, messagesFile, OWNER } from './example-archive';
import { seededRandom } from './seeded-random';

const FIRST = ['Odile', 'Bengt', 'Nadia', 'Piet', 'Saga', 'Iker', 'Mirela', 'Tomasz', 'Hanne', 'Ruben'];
const LAST = ['Marchetti', 'Öhrling', 'Voss', 'Harkema', 'Lindholm', 'Arana', 'Popa', 'Zielony', 'Dahl', 'Castell'];
const WORDS = (
  'thanks for the intro we look at new freight software next quarter and would like to see prices for thirty seats ' +
  'could you send me something on thursday ich bin gerade unterwegs melde mich aber am montag wieder best regards'
).split(' ');

const nameOf = (index: number) =>
  [`${FIRST[index % 10]} ${LAST[Math.floor(index / 10) % 10]}`, `${FIRST[index % 10]}-${index}`.toLowerCase()] as const;

/** Connections.csv of so many fictional people. */
export function largeConnections(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const [name, slug] = nameOf(index);
    const mail = index % 20 === 0 ? `${slug}@example.com` : '';
    const company = `Company ${index % 1_500}`;
    return `${name.replace(' ', ',')},https://www.linkedin.com/in/${slug},${mail},${company},Head of ${index % 40},0${1 + (index % 9)} Mar 20${10 + (index % 15)}`;
  });
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...lines].join('\n');
}

/** messages.csv of so many messages with these people, half of them theirs. */
export function largeMessages(count: number, people: number): string {
  const random = seededRandom(7);
  const me = [OWNER.name, OWNER.slug] as const;
  const lines = Array.from({ length: count }, (_, index) => {
    const person = Math.floor(random.next() ** 2 * people);
    const other = nameOf(person);
    const [from, to] = index % 2 === 0 ? [me, other] : [other, me];
    const words = Array.from({ length: 6 + random.whole(40) }, () => random.pick(WORDS));
    const date = `${new Date(1_500_000_000_000 + index * 2_000_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    return messageLine({ conversation: `2-${person}`, from, to, date, content: words.join(' ') });
  });
  return messagesFile(lines);
}
