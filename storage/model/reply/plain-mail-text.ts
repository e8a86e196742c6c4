/** As much of a text as is looked at; the rest says nothing new about who wrote it. */
const MOST_TEXT = 20_000;
/** Runs of spaces are taken out of as much as this. */
const MOST_SEEN = 60_000;

/** A text as the rules want it: bounded, in composed characters, each run of spaces one space, no empty edges. */
export function plainText(text: string): string {
  return text
    .slice(0, MOST_SEEN)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MOST_TEXT);
}

/** A subject without the marks that mail servers put before it (`[EXT]`, `***SPAM***`), and whether it answers. */
export function plainSubject(subject: string): { words: string; isAnswer: boolean } {
  const line = plainText(subject.slice(0, 1_000)).replace(/\s+/g, ' ');
  const bare = line.replace(
    /^(?:(?:\[(?:ext|external|extern|spam|sec|caution)[^\]]{0,20}\]|\*+ ?spam ?\*+|\(?external\)?:) ?){1,3}/i,
    '',
  );
  const answer =
    /^(?:(?:re|aw|antw|antwort|sv|vs|odp|res|r|ref|rif|fw|fwd|wg|tr|rv|enc|i|doorst|回复|答复|转发|回覆)(?:\[\d+\]|\(\d+\))? ?[:：] ?){1,6}/iu.exec(
      bare,
    );
  return { words: answer ? bare.slice(answer[0].length) : bare, isAnswer: answer !== null };
}
