/** The bytes, packed. */
export const gzip = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  wholeOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')));

/** The bytes that were packed. Throws when they were not, or are more than `most`. */
export const gunzip = (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> =>
  wholeOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), most);

async function wholeOf(stream: ReadableStream<Uint8Array>, most = Number.POSITIVE_INFINITY) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}
