import type { Channel, Direction, InteractionKind } from '../interaction';

/** Words that say what happened. */
export interface Verb {
  /** Over folded text. */
  words: RegExp;
  kind: InteractionKind;
  channel: Channel;
  /** Which way it went, where the words say so by themselves; else whoever is named before them decides. */
  direction?: Direction;
}
