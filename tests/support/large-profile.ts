import { exampleHtml } from './example-html';
import { MARISOL } from './example-people';
import { FAMILY_NAMES, GIVEN_NAMES } from './fictional-words';
import { type SeededRandom, seededRandom } from './seeded-random';

/** Size of a profile on which somebody has scrolled through recommendations and posts, in characters. */
const LARGE = 1_200_000;

/** The example profile of the server-driven build, grown by other people's cards and posts to `size` characters. */
export function largeProfile(size = LARGE): string {
  const html = exampleHtml(MARISOL.url);
  const random = seededRandom(7);
  const noise: string[] = [];
  for (let length = html.length; length < size; length += noise.at(-1)?.length ?? 0) noise.push(bystander(random));
  return html.replace('</main>', () => `<section>${noise.join('\n')}</section></main>`);
}

/** Markup as deep and as rich in classes as the site's own. */
export function bystander(random: SeededRandom): string {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const slug = `bystander-${random.whole(1_000_000)}`;
  const link = `<a tabindex="0" class="${hashes(random)}" href="https://www.linkedin.com/in/${slug}/">`;
  const lines = [name, '· 2nd', 'Somewhere in the middle of a long headline | and on', '1,024 followers', 'Follow'];
  const paragraphs = lines.map((line) => `<p class="${hashes(random)}">${line}</p>`).join('\n');
  const card = `${link}<figure><svg id="person-accent-4" viewBox="0 0 128 128"></svg></figure></a>${link}${paragraphs}</a>`;
  const button = `<div role="button" tabindex="0" class="${hashes(random)}"><span>Connect</span></div>`;
  return nested(random, `<div componentkey="${slug}">${card}${button}</div>`, 8);
}

function nested(random: SeededRandom, html: string, depth: number): string {
  return depth === 0 ? html : `<div class="${hashes(random)}">\n${nested(random, html, depth - 1)}</div>`;
}

function hashes(random: SeededRandom): string {
  return Array.from({ length: 9 }, () => `_${random.whole(2 ** 32).toString(16)}`).join(' ');
}
