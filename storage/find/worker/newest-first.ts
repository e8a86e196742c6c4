/** Takes what is asked in the opposite order: what was asked last, while a rep types, goes before what nobody waits for any more. */
export class NewestFirst<T extends { id: number }> {
  readonly #waiting: T[] = [];
  readonly #take: (one: T) => void;
  readonly #turn = new MessageChannel();

  constructor(take: (one: T) => void) {
    this.#take = take;
    this.#turn.port1.onmessage = () => this.#takeNext();
  }

  add(one: T): void {
    this.#waiting.push(one);
    // After the messages that are there already.
    this.#turn.port2.postMessage(undefined);
  }

  cancel(id: number): void {
    const at = this.#waiting.findIndex((one) => one.id === id);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  #takeNext(): void {
    const next = this.#waiting.pop();
    if (next) this.#take(next);
  }
}
