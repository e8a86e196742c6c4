const AUTOMATIC = 'twoway-automatic';
const BY_HAND = 'twoway-backup';
const ENDING = '.jsonl.gz';
const AUTOMATIC_NAME = /^twoway-automatic-\d{4}-\d\d-\d\d-\d{6}\.jsonl\.gz$/;

interface NameOptions {
  /** IANA zone of the rep. */
  zone: string;
  automatic?: boolean;
  locked?: boolean;
}

/** The name of a backup that is made now; `now` is epoch milliseconds, the name says the rep's own time. */
export function backupName(now: number, { zone, automatic = false, locked = false }: NameOptions): string {
  const options = { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' } as const;
  // Sweden writes a date as computers do: 2026-11-30 09:05:00.
  const [day, time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(now).split(' ');
  return `${automatic ? AUTOMATIC : BY_HAND}-${day}-${time.replaceAll(':', '')}${locked ? '-locked' : ''}${ENDING}`;
}

/** Which automatic backups of a folder go, so that the newest `keep` stay. Nothing else in the folder is ours. */
export function outdatedBackups(names: readonly string[], keep: number): string[] {
  const ours = names.filter((name) => AUTOMATIC_NAME.test(name)).sort();
  return ours.slice(0, Math.max(0, ours.length - keep));
}
