import { CRITERIA } from './criteria';
import { openQuestions, type QuestionFacts } from './next-question';

/** More questions than that fill no meeting. */
const MOST_POINTS = 5;

/**
 * What to go through in a meeting: the open questions of the framework, the most valuable first, each as one would ask it. Empty
 * when all is known.
 */
export function meetingAgenda(facts: QuestionFacts): string[] {
  return openQuestions(facts)
    .slice(0, MOST_POINTS)
    .map(
      ({ criterion }) => `${CRITERIA[criterion].name}: ${CRITERIA[criterion].asks[0] ?? CRITERIA[criterion].question}`,
    );
}

/** An agenda as the rep typed it, one point a line; longer lines and more of them are cut off. */
export function agendaLines(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, 20);
}
