import { db } from '../db';
import type { Content } from '../model/content';
import type { Objection } from '../model/deal';
import { isAlike, type PastAnswer, pastAnswers } from '../model/deal/past-answers';
import { readTogether } from '../read';

/** What there is to answer an objection with. */
export interface AnswersToObjection {
  /** Given before to the same words, at most `limit`. */
  past: PastAnswer[];
  /** Content of the library that says it answers it. */
  contents: Content[];
  /** The titles of all content, by id, also of what was put away. */
  titles: ReadonlyMap<string, string>;
}

/** Looks through the objections of all deals, and the content library. */
export function answersToObjection(
  objection: Pick<Objection, 'id' | 'words'>,
  limit: number,
): Promise<AnswersToObjection> {
  return readTogether([db.deals, db.contents], async () => {
    const objected = await db.deals.filter(({ objections }) => objections !== undefined).toArray();
    const contents = await db.contents.toArray();
    const fit = contents.filter(
      ({ archivedAt, objections }) =>
        archivedAt === undefined && objections.some((one) => isAlike(one, objection.words)),
    );
    return {
      past: pastAnswers(objection, objected).slice(0, limit),
      contents: fit,
      titles: new Map(contents.map(({ id, title }) => [id, title])),
    };
  });
}
