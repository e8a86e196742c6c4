interface KnownWordsProps {
  /** By which a field names them as its `list`. */
  id: string;
  words: readonly string[];
}

/** Words that a field offers to be picked again. */
export function KnownWords({ id, words }: KnownWordsProps) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
