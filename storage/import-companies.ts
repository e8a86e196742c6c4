import { db } from './db';
import { inTurns } from './in-turns';
import type { Company } from './model/company';
import { companyNameKey } from './model/company-name';
import { sharesWord } from './model/identity';
import { organisationDomain } from './model/mail-domain';
import { isOwnDomain } from './model/one-company';
import type { Writer } from './writer';

/** Where somebody works, as far as a file tells. */
export interface Workplace {
  companyName?: string | undefined;
  emails?: readonly string[] | undefined;
}

/** The companies of many people, each found or made as `findOrCreateCompany` does for one. */
export class ImportCompanies {
  readonly #write: Writer;
  readonly #byName = new Map<string, Company>();
  readonly #byDomain = new Map<string, Company[]>();

  private constructor(write: Writer) {
    this.#write = write;
  }

  /** Reads those that may be meant. */
  static async of(write: Writer, people: readonly Workplace[]): Promise<ImportCompanies> {
    const companies = new ImportCompanies(write);
    const keys = new Set(people.flatMap(({ companyName }) => (companyName ? companyNameKey(companyName) : [])));
    const namesakes = await inTurns([...keys], (key) => db.companies.where('nameKey').equals(key).sortBy('createdAt'));
    for (const [first] of namesakes) if (first) companies.#byName.set(first.nameKey, first);
    const domains = [...new Set(people.flatMap(domainsOf))];
    const found = await inTurns(domains, (domain) => db.companies.where('domain').equals(domain).sortBy('createdAt'));
    for (const [index, domain] of domains.entries()) companies.#byDomain.set(domain, found[index] ?? []);
    return companies;
  }

  /** The company at whose domain somebody of whom nothing else says so works. */
  ofMail(person: Workplace): Company | undefined {
    const [company, ...others] = this.#at(domainsOf(person));
    return others.length === 0 ? company : undefined;
  }

  /** The company of this name; a new one has still to be written. */
  named(name: string, person: Workplace): string {
    const nameKey = companyNameKey(name);
    const known = this.#byName.get(nameKey) ?? this.#at(domainsOf(person)).find((one) => sharesWord(one.name, name));
    if (known) return known.id;
    const { at } = this.#write;
    // The id follows from what the company is found by: a creation that is undone and redone brings no second row.
    const company = { id: `name:${nameKey}`, name, nameKey, createdAt: at, updatedAt: at };
    this.#byName.set(nameKey, company);
    this.#made.push(company);
    return company.id;
  }

  /** Writes those that were made. */
  async keep(): Promise<void> {
    const made = this.#made.splice(0);
    const there = await db.companies.bulkGet(made.map(({ id }) => id));
    const fresh = made.filter((_, index) => there[index] === undefined);
    if (fresh.length > 0) await this.#write.add('companies', ...fresh);
  }

  readonly #made: Company[] = [];

  #at(domains: readonly string[]): Company[] {
    const all = domains.flatMap((domain) => this.#byDomain.get(domain) ?? []);
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }
}

function domainsOf({ emails = [] }: Workplace): string[] {
  return emails.flatMap((address) => organisationDomain(address) ?? []).filter(isOwnDomain);
}
