import { BackupFault, type FaultPlace } from '../model/backup/backup-fault';
import { anyHeaderSchema, type BackupHeader, backupHeaderSchema } from '../model/backup/backup-header';
import {
  BACKUP_TABLES,
  type BackupRow,
  type BackupTable,
  backupTableSchema,
  rowSchemaOf,
} from '../model/backup/backup-tables';
import { z } from '../model/z';
import { SETTINGS_LINE, UNFIT_LINE } from './backup-chunk';
import type { FileLine } from './file-lines';
import type { BackupPart } from './read-backup';
import type { SummedChunk } from './summed-chunks';
import { jsonOf } from './unseal-lines';
import { SCHEMA_VERSION } from './write-backup';

const settingsLine = z.tuple([z.literal(SETTINGS_LINE), z.record(z.string(), z.unknown())]);
const unfitLine = z.tuple([z.literal(UNFIT_LINE), backupTableSchema, z.unknown()]);
const rowLine = z.tuple([backupTableSchema, z.looseObject({ id: z.string().min(1) })]);
const endLine = z.object({ end: z.number() });

/** Takes the chunks of one backup in their order and knows what may come next. */
export class BackupReader {
  readonly #isLocked: boolean;
  readonly #found = new Map<BackupTable, number>();
  #header: BackupHeader | undefined;
  #table: BackupTable | undefined;
  /** Rows of a table stand in the order of their ids: so none can stand there twice. */
  #lastId = '';
  #lastLine = 0;
  #isOver = false;
  #hasSettings = false;

  constructor(isLocked: boolean) {
    this.#isLocked = isLocked;
  }

  /** What a chunk says. Throws BackupFault. */
  *take(chunk: SummedChunk): Generator<BackupPart, void> {
    let rows: BackupRow[] = [];
    for (const line of chunk) {
      this.#lastLine = line.number;
      if (this.#isOver) throw new BackupFault('misplaced', { line: line.number });
      const before = this.#table;
      const part = this.#header ? this.#takeLine(line, this.#header) : this.#takeHeader(line);
      if (part?.is !== 'rows') {
        if (part) yield part;
        continue;
      }
      if (before !== part.table && before && rows.length > 0) {
        yield { is: 'rows', table: before, rows };
        rows = [];
      }
      rows.push(...part.rows);
    }
    if (this.#table && rows.length > 0) yield { is: 'rows', table: this.#table, rows };
  }

  /** Throws BackupFault when something is missing. */
  end(): void {
    if (!this.#header) throw new BackupFault('foreign');
    if (!this.#isOver) throw new BackupFault('torn', { line: this.#lastLine + 1 });
  }

  #takeHeader({ text, number: line }: FileLine): BackupPart {
    const said = jsonOf(text);
    if (!anyHeaderSchema.safeParse(said).success) throw new BackupFault('foreign');
    const { success, data: header } = backupHeaderSchema.safeParse(said);
    const schema = z.object({ schema: z.number() }).safeParse(said).data?.schema ?? 0;
    if (schema > SCHEMA_VERSION) throw new BackupFault('newer-schema', { detail: String(schema) });
    if (!success) throw new BackupFault('changed', { line });
    this.#header = header;
    return { is: 'header', header, isLocked: this.#isLocked };
  }

  #takeLine({ text, number: line }: FileLine, header: BackupHeader): BackupPart | undefined {
    const said = jsonOf(text);
    if (!this.#hasSettings) return this.#takeSettings(said, line);
    const row = rowLine.safeParse(said);
    if (row.success) return this.#takeRow(...row.data, header, line);
    const unfit = unfitLine.safeParse(said);
    if (unfit.success) return this.#takeUnfit(unfit.data[1]);
    const { data } = endLine.safeParse(said);
    if (!data) throw new BackupFault('bad-row', { line, table: this.#table });
    this.#takeEnd(data.end, header, line);
    return undefined;
  }

  /** They come second, and once. */
  #takeSettings(said: unknown, line: number): BackupPart {
    const { success, data } = settingsLine.safeParse(said);
    if (!success) throw new BackupFault('changed', { line });
    this.#hasSettings = true;
    return { is: 'settings', settings: data[1] };
  }

  #takeUnfit(table: BackupTable): BackupPart {
    this.#count(table);
    return { is: 'unfit', table };
  }

  #count(table: BackupTable): void {
    this.#found.set(table, (this.#found.get(table) ?? 0) + 1);
  }

  #takeRow(table: BackupTable, row: BackupRow, header: BackupHeader, line: number): BackupPart {
    this.#checkPlace(table, row.id, { line, table });
    const checked = rowSchemaOf(table, header.schema).safeParse(row);
    if (!checked.success) throw new BackupFault('bad-row', { line, table, detail: fieldOf(checked.error) });
    this.#count(table);
    return { is: 'rows', table, rows: [checked.data] };
  }

  #checkPlace(table: BackupTable, id: string, place: FaultPlace): void {
    const from = this.#table ? BACKUP_TABLES.indexOf(this.#table) : 0;
    const at = BACKUP_TABLES.indexOf(table);
    if (at < from || (table === this.#table && id <= this.#lastId)) throw new BackupFault('misplaced', place);
    [this.#table, this.#lastId] = [table, id];
  }

  #takeEnd(rows: number, { counts }: BackupHeader, line: number): void {
    const wrong = BACKUP_TABLES.find((table) => (counts[table] ?? 0) !== (this.#found.get(table) ?? 0));
    if (wrong) throw new BackupFault('changed', { line, table: wrong });
    const all = [...this.#found.values()].reduce((sum, count) => sum + count, 0);
    if (all !== rows) throw new BackupFault('changed', { line });
    this.#isOver = true;
  }
}

/** Which field does not fit, and why. */
function fieldOf({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.')}: ${issue.message}` : '';
}
