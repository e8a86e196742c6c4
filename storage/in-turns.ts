/** Requests that are in the air at once: more take memory and are no faster. */
const AT_ONCE = 500;

/** What each request answers, in order. Started together, a few hundred at a time: a cursor over many ranges takes several times as long. */
export async function inTurns<T, R>(items: readonly T[], request: (item: T) => PromiseLike<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(request))));
  return answers;
}
