import { cleanText } from '../page/clean-text';

/** Longest text of a message that is kept, in UTF-16 units. */
const MOST = 20_000;
/** Words for assistive technology and marks of presence stand beside what people see. */
const UNSAID = '.visually-hidden, .a11y-text, [class*="presence-"], [aria-hidden="true"], button, time';

/** What somebody wrote, line by line: the page keeps line breaks as they were typed. `undefined` when it is empty. */
export function messageText(bodies: readonly Element[]): string | undefined {
  const lines = bodies.flatMap((body) => saidIn(body).split('\n'));
  return cleanLines(lines)
    ?.slice(0, MOST)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Somebody's name in a part of the page, without the words about their presence and degree. */
export function personName(part: Element | null | undefined): string | undefined {
  return part ? cleanText(saidIn(part), 300) : undefined;
}

/** Nothing to clean: most lines are so, and this is told at a fifth of the cost. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function cleanLines(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => (PLAIN.test(line) ? line : (cleanText(line, MOST) ?? []))).join('\n') || undefined;
}

/** Not recursive: a hostile page may nest without end. */
function saidIn(root: Element): string {
  if (root.childElementCount === 0) return root.textContent ?? '';
  let said = '';
  for (let node: Node | null = root.firstChild; node && said.length < 2 * MOST; node = next(node, root)) {
    if (node.nodeType === 3) said += node.nodeValue;
    else if (node.nodeName === 'BR') said += '\n';
  }
  return said;
}

/** The next node in the order of the page, inside `root`; what nobody sees is passed by. */
function next(node: Node, root: Element): Node | null {
  const isPassedBy = node.nodeType === 1 && (node as Element).matches(UNSAID);
  if (node.firstChild && !isPassedBy) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}
