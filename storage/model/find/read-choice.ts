import { foldedText, foldedWords } from '../search-words';
import { asWritten } from './as-written';
import type { FindChoice, FindField } from './find-field';
import type { FindMoment, NamedStep } from './find-moment';
import type { ValueToken } from './find-tokens';
import { nearestName } from './nearest-name';
import { plainName } from './plain-name';
import type { SaidValue } from './said-value';

/** Reads one of a few values. The beginning of one is enough; of several, all of them are meant. */
export function readChoice({ text }: ValueToken, { title, choices }: FindField): SaidValue {
  const found = choicesNamed(text, choices);
  if (found.length > 0)
    return { values: found.map(({ is }) => ({ is })), words: found.map(({ words }) => words).join(' or ') };
  const near = nearestName(
    plainName(text),
    choices.flatMap(({ names }) => [...names]),
  );
  const all = choices.length > 7 ? '' : ` There is ${choices.map(({ names: [first = ''] }) => first).join(', ')}.`;
  return { sentence: `“${text}” is no ${title.toLowerCase()}.${all}`, suggestion: near };
}

function choicesNamed(text: string, choices: readonly FindChoice[]): readonly FindChoice[] {
  const name = plainName(text);
  const exact = choices.find(({ names }) => names.includes(name));
  if (exact || name === '') return exact ? [exact] : [];
  return choices.filter(({ names }) => names.some((one) => one.startsWith(name)));
}

/** Reads a word of the team's own, compared whole; of a step its id, and of `owner:me` who the rep is. */
export function readNamed({ text, quoted }: ValueToken, { field }: FindField, at: FindMoment): SaidValue {
  if (field === 'step' && at.steps) return readStep(text, at.steps);
  if (field === 'owner' && !quoted && plainName(text) === 'me') {
    const me = at.me && foldedText(at.me);
    return me
      ? { values: [{ is: me }], words: 'me' }
      : { sentence: 'Your name is not known yet: say it in the options.' };
  }
  return { values: [{ is: foldedText(text) }], words: text };
}

/** Several steps may have one name, each in a stage of its own. */
function readStep(text: string, steps: readonly NamedStep[]): SaidValue {
  const found = steps.filter(({ id, title }) => [title, id].some((name) => foldedText(name) === foldedText(text)));
  if (found.length > 0)
    return { values: found.map(({ id }) => ({ is: foldedText(id) })), words: found[0]?.title ?? text };
  const near = nearestName(
    foldedText(text),
    steps.map(({ title }) => foldedText(title)),
  );
  return { sentence: `There is no step “${text}”.`, suggestion: near && asWritten(near) };
}

/** Reads words that each begin a word. */
export function readBeginnings({ text }: ValueToken): SaidValue {
  const words = foldedWords(text);
  return words.length > 0
    ? { values: [{ is: words.join(' ') }], words: text }
    : { sentence: `“${text}” has no letter and no figure.` };
}
