import ts from 'typescript-classic';
import { expect, it } from 'vitest';
import { lineCountOf, nodesOf, parseSource, placeOf } from '../support/parse-source';
import { codeFiles } from '../support/repository-files';

const MOST_LINES = 60;

it('keeps every function within 60 lines', () => {
  // A test file's describe is a list of cases, not a function that somebody follows.
  const files = codeFiles().filter(({ path }) => !/\.(test|bench)\.tsx?$/.test(path));
  const functions = files.flatMap((file) => [...nodesOf(parseSource(file))]).filter(ts.isFunctionLike);
  const sizes = functions.map((node) => ({ place: placeOf(node), lines: lineCountOf(node) }));
  const sorted = sizes
    .map(({ lines }) => lines)
    .filter((lines) => lines >= 3)
    .toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)];
  console.info(
    `${sorted.length} functions of 3 lines or more: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)} lines`,
  );
  const tooLong = sizes.filter(({ lines }) => lines > MOST_LINES).map(({ place, lines }) => `${place}: ${lines} lines`);
  expect(tooLong, 'Take steps out of these functions and name them').toEqual([]);
});
