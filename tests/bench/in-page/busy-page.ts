const BATCHES = 100;
const NODES_IN_BATCH = 50;
const BATCHES_BETWEEN_MOVES = 10;
/** New content comes so many batches after the address has changed, as on the sites. */
const BATCHES_UNTIL_CONTENT = 3;

/** Longer than any script waits before it looks at the last change. */
const UNTIL_ALL_IS_QUIET_MS = 700;

interface Place {
  url: string;
  title: string;
  /** Markup of the page's main part. */
  main: string;
}

/** Appends 5,000 nodes in 100 batches and moves ten times within the page, from one place to the next and round again. */
async function beBusy(places: readonly Place[]): Promise<void> {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  const content = document.createElement('div');
  content.append(...main.childNodes);
  // What a page grows by stays: lists below the card, and earlier pages that the sites keep mounted.
  const list = document.createElement('div');
  main.append(content, list);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const place = places[Math.floor(batch / BATCHES_BETWEEN_MOVES) % places.length];
    if (!place) throw new Error('There is nowhere to go.');
    const sinceMove = batch % BATCHES_BETWEEN_MOVES;
    if (sinceMove === 0) history.pushState(null, '', place.url);
    if (sinceMove === BATCHES_UNTIL_CONTENT) {
      content.innerHTML = place.main;
      document.title = place.title;
    }
    for (let index = 0; index < NODES_IN_BATCH; index += 1) list.append(paragraph(`${batch} ${index}`));
    await after(20);
  }
  await after(UNTIL_ALL_IS_QUIET_MS);
}

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

Object.assign(globalThis, { beBusy });
