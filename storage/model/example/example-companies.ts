import type { ExampleCompany } from './example-person';

/** Where the people of the example work. None of them exists. */
export const EXAMPLE_COMPANIES: readonly ExampleCompany[] = [
  company('Lindqvist Cold Chain', 'Logistics', '201-500 employees', 'Gothenburg', 'lindqvist-cold'),
  company('Marram Software', 'Software', '51-200 employees', 'Bristol', 'marram'),
  company('Osprey Print Works', 'Printing', '11-50 employees', 'Leeds', 'osprey-print'),
  company('Valdora Clinics', 'Health care', '501-1,000 employees', 'Porto', 'valdora'),
  company('Tessel Instruments', 'Machinery', '51-200 employees', 'Utrecht', 'tessel'),
  company('Brightwater Foods', 'Food', '1,001-5,000 employees', 'Cork', 'brightwater'),
  company('Halden & Roe', 'Consulting', '11-50 employees', 'Edinburgh', 'halden-roe'),
  company('Sorbus Energy', 'Energy', '201-500 employees', 'Graz', 'sorbus'),
  company('Pellucid Media', 'Marketing', '2-10 employees', 'Lyon', 'pellucid'),
  company('Corvane Schools', 'Education', '201-500 employees', 'Ghent', 'corvane'),
];

function company(name: string, industry: string, size: string, headquarters: string, label: string): ExampleCompany {
  return { name, industry, size, headquarters, domain: `${label}.example` };
}
