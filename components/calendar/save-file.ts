/** Saves a text as a file on this computer. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the click is over; Chrome reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
