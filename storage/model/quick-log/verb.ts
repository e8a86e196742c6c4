import type { Channel, Direction, InteractionKind } from '../interaction';
import type { VerbName } from './words/verb-words';

/** Words of one language that say what happened. */
export interface Verb {
  name: VerbName;
  /** Over folded text, global. */
  words: RegExp;
  kind: InteractionKind;
  channel: Channel;
  /** Which way it went, where the words say so by themselves; else whoever is named before them decides. */
  direction?: Direction;
  /** Right before the words: it was we, or they, who did it. */
  we: RegExp;
  they: RegExp;
}
