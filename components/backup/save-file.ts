/** Hands a file to the browser's downloads, which need no permission for that. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // A download that has begun keeps the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
