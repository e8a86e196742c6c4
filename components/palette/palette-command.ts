/** Something that the palette can do: a way to go, or a thing to be done. */
export interface PaletteCommand {
  id: string;
  group: 'Go to' | 'Do';
  title: string;
  /** Other words under which it is looked for. */
  also?: readonly string[];
  /** The key that does the same. */
  keys?: string;
  run: () => void;
}
