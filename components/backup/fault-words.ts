import type { BackupFault, FaultCode, FaultPlace } from '@/storage/model/backup/backup-fault';

/** What is wrong with a file, and what the rep can do about it. */
const WORDS: Record<FaultCode, { title: string; wayOut: string }> = {
  foreign: { title: 'This file is no backup of Twoway.', wayOut: 'Choose a file that Twoway has saved.' },
  'newer-format': {
    title: 'This backup was made by a newer Twoway than this one.',
    wayOut: 'Update the extension and try again.',
  },
  'newer-schema': {
    title: 'This backup was made by a newer Twoway than this one.',
    wayOut: 'Update the extension and try again.',
  },
  torn: {
    title: 'This backup is torn: its end is missing.',
    wayOut: 'Copy it again from where it came, or take an older one.',
  },
  changed: {
    title: 'This backup is not as it was written.',
    wayOut: 'Copy it again from where it came, or take an older one.',
  },
  misplaced: {
    title: 'This backup was put together otherwise than it was written.',
    wayOut: 'Copy it again from where it came, or take an older one.',
  },
  'bad-row': { title: 'A record in this backup does not fit.', wayOut: 'Take an older backup.' },
  unreadable: {
    title: 'The file cannot be read, or it was changed while it was read.',
    wayOut: 'Choose it again.',
  },
  locked: { title: 'This backup is locked.', wayOut: 'Type its passphrase.' },
  'wrong-passphrase': { title: 'This is not the passphrase of this backup.', wayOut: 'Type it again.' },
};

/** In words: what is wrong, where (`line 1,204, contacts: name`), and the way out. */
export function faultWords({ code, place }: BackupFault): { title: string; place: string; wayOut: string } {
  return { ...WORDS[code], place: placeWords(place) };
}

function placeWords({ line, until, table, detail }: FaultPlace): string {
  const lines =
    line === undefined ? '' : until && until > line ? `lines ${count(line)} to ${count(until)}` : `line ${count(line)}`;
  const where = [lines, table].filter(Boolean).join(', ');
  return [where, where && detail].filter(Boolean).join(': ');
}

const count = (number: number) => number.toLocaleString('en');
