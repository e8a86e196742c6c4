import type { ImportedPerson } from '../../model/import/imported-person';
import type { ReadFiles, RejectedRow } from '../../model/import/rejected-row';
import { cardLines } from '../../model/vcard/card-lines';
import { type CardProperty, personOfCard } from '../../model/vcard/person-of-card';
import { fileFault } from '../csv/file-fault';
import { fileText } from '../csv/file-text';
import { findEncoding } from '../csv/find-encoding';
import type { OnRead } from '../import-reader';

/** A card with a picture in it has some hundred thousand. */
const LONGEST_CARD = 20_000_000;

/** The people of a vCard file (2.1, 3.0 or 4.0; as many cards as there are). Throws for one without a card, and what reading a file throws. */
export async function readVcards(
  file: File,
  onRead?: OnRead,
  signal?: AbortSignal,
): Promise<ReadFiles<ImportedPerson>> {
  const { default: parser } = await import('ical.js');
  const parse = (lines: readonly string[]) =>
    propertiesIn(parser.parse(`BEGIN:VCARD\n${lines.join('\n')}\nEND:VCARD\n`));
  const [people, rejected]: [ImportedPerson[], RejectedRow[]] = [[], []];
  for await (const { row, lines } of cardsIn(file, onRead, signal)) {
    const read = lines === undefined ? ({ because: 'badCells' } as const) : cardRead(cardLines(lines), row, parse);
    if ('person' in read) people.push({ ...read.person, file: file.name });
    else rejected.push({ file: file.name, row, cells: [(lines ?? []).join('\n').slice(0, 5_000)], ...read });
  }
  if (people.length + rejected.length === 0) throw fileFault(file, 'there is no card in it.');
  return { people, rejected, headers: { [file.name]: ['Card'] } };
}

function cardRead(lines: readonly string[], row: number, parse: (lines: readonly string[]) => CardProperty[]) {
  let properties: CardProperty[];
  try {
    properties = parse(lines);
  } catch (error) {
    return { because: 'badValue', detail: String(error).slice(0, 200) } as const;
  }
  return personOfCard(properties, row);
}

function propertiesIn(card: unknown): CardProperty[] {
  const properties: unknown = Array.isArray(card) ? card[1] : undefined;
  return Array.isArray(properties) ? properties.filter((one): one is CardProperty => Array.isArray(one)) : [];
}

interface CardText {
  /** The line on which it begins, from 1. */
  row: number;
  /** What stands between BEGIN and END; absent of a card that does not end. */
  lines?: string[];
}

async function* cardsIn(file: File, onRead?: OnRead, signal?: AbortSignal): AsyncGenerator<CardText> {
  let open: { row: number; lines: string[]; length: number } | undefined;
  let row = 0;
  for await (const line of linesIn(file, onRead, signal)) {
    row += 1;
    const mark = /^(begin|end):vcard\s*$/i.exec(line)?.[1]?.toLowerCase();
    if (mark === 'begin') {
      if (open) yield { row: open.row };
      open = { row, lines: [], length: 0 };
    } else if (mark === 'end' && open) {
      yield { row: open.row, lines: open.lines };
      open = undefined;
    } else if (open) {
      open.length += line.length;
      if (open.length > LONGEST_CARD)
        throw fileFault(file, `the card in line ${open.row.toLocaleString('en')} has no end.`);
      open.lines.push(line);
    }
  }
  if (open) yield { row: open.row };
}

async function* linesIn(file: File, onRead?: OnRead, signal?: AbortSignal): AsyncGenerator<string> {
  let [held, read] = ['', 0];
  for await (const text of fileText(file, await findEncoding(file, signal), signal)) {
    const lines = (held + text).split('\n');
    held = lines.pop() ?? '';
    yield* lines;
    read += 1 << 20;
    onRead?.({ done: Math.min(read, file.size), total: file.size });
  }
  if (held) yield held;
}
