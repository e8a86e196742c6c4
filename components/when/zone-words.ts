/** "Berlin" of `Europe/Berlin`, "UTC" of `UTC`. */
export function zoneWords(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
