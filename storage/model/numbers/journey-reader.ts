import { FOLLOW_UP, HEAD, NONE, PLACE, SHARE, STEP } from './journey-code';
import type { JourneyPack } from './journey-pack';

/**
 * Reads packed journeys one after the other where they lie: nothing is made for each of a hundred thousand. Times are minutes since 1970;
 * absent ones are `NONE`.
 */
export class JourneyReader {
  #start = 0;
  #numbers = new Int32Array();
  #words: readonly string[] = [];

  /** Goes to the journey at a place of a pack. */
  moveTo({ starts, numbers, words }: JourneyPack, index: number): void {
    this.#start = starts[index] ?? 0;
    this.#numbers = numbers as Int32Array<ArrayBuffer>;
    this.#words = words;
  }

  get saved(): number {
    return this.#at(PLACE.saved);
  }
  get source(): string {
    return this.#word(this.#at(PLACE.source));
  }
  /** Place among the stages. */
  get stage(): number {
    return this.#at(PLACE.stage);
  }
  /** Place among the channels. */
  get firstChannel(): number {
    return this.#at(PLACE.firstChannel);
  }
  get written(): number {
    return this.#at(PLACE.written);
  }
  /** Of the first interaction of ours: place among the channels. */
  get channel(): number {
    return this.#at(PLACE.channel);
  }
  get templateId(): string | undefined {
    return this.#at(PLACE.template) === NONE ? undefined : this.#word(this.#at(PLACE.template));
  }
  get answer(): number {
    return this.#at(PLACE.answer);
  }
  get prospect(): number {
    return this.#at(PLACE.prospect);
  }

  get steps(): number {
    return this.#at(PLACE.steps);
  }
  /** Place among the stages. */
  stepStage(index: number): number {
    return this.#at(HEAD + index * STEP);
  }
  stepFrom(index: number): number {
    return this.#at(HEAD + index * STEP + 1);
  }

  get followUps(): number {
    return this.#at(PLACE.followUps);
  }
  due(index: number): number {
    return this.#at(this.#followUp(index));
  }
  /** Place among the states of a follow-up. */
  followUpState(index: number): number {
    return this.#at(this.#followUp(index) + 1);
  }
  followUpDone(index: number): number {
    return this.#at(this.#followUp(index) + 2);
  }

  get shares(): number {
    return this.#at(PLACE.shares);
  }
  /** See `JourneyShare`. */
  shareWord(index: number): string {
    return this.#word(this.#at(this.#share(index)));
  }
  shared(index: number): number {
    return this.#at(this.#share(index) + 1);
  }
  shareAnswered(index: number): number {
    return this.#at(this.#share(index) + 2);
  }

  #followUp(index: number): number {
    return HEAD + this.steps * STEP + index * FOLLOW_UP;
  }
  #share(index: number): number {
    return HEAD + this.steps * STEP + this.followUps * FOLLOW_UP + index * SHARE;
  }
  #at(place: number): number {
    return this.#numbers[this.#start + place] ?? NONE;
  }
  #word(place: number): string {
    return this.#words[place] ?? '';
  }
}
