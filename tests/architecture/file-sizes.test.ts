import { expect, it } from 'vitest';
import { codeFiles, sourceFiles } from '../support/repository-files';

const MOST_LINES = 300;
const USUAL_LINES = { least: 20, most: 80 };

const linesOf = (text: string) => text.trimEnd().split('\n').length;

it('keeps every code file within 300 lines', () => {
  const sizes = codeFiles().map((file) => ({ path: file.path, lines: linesOf(file.text()) }));
  const tooLong = sizes.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(tooLong, `Split these: one thing per file, at most ${MOST_LINES} lines`).toEqual([]);
});

it('keeps the usual file small', () => {
  const lines = sourceFiles().map((file) => linesOf(file.text()));
  const median = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  console.info(`${lines.length} source files, median ${median} lines, longest ${Math.max(...lines)}`);
  expect(median, 'Half of the files are longer: split what does two things').toBeLessThanOrEqual(USUAL_LINES.most);
  expect(median, 'Half of the files are shorter: join what is never used apart').toBeGreaterThanOrEqual(
    USUAL_LINES.least,
  );
});
