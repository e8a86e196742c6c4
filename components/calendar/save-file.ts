/** Saves a text, or the parts of one, as a file on this computer. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string | readonly string[]): void {
  const address = URL.createObjectURL(new Blob(typeof text === 'string' ? [text] : [...text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the click is over; Chrome reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
