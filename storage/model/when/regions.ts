/** States and provinces all of which show the same time: the country, the zone, and their names (a bar between two). */
const STATES: readonly (readonly [country: string, zone: string, names: string])[] = [
  [
    'us',
    'America/New_York',
    'connecticut|delaware|georgia|maine|maryland|massachusetts|new hampshire|new jersey|new york|north carolina|ohio|pennsylvania|rhode island|south carolina|vermont|virginia|west virginia|district of columbia|washington dc|washington, dc',
  ],
  [
    'us',
    'America/Chicago',
    'alabama|arkansas|illinois|iowa|louisiana|minnesota|mississippi|missouri|oklahoma|wisconsin',
  ],
  ['us', 'America/Denver', 'colorado|montana|new mexico|utah|wyoming'],
  ['us', 'America/Los_Angeles', 'california|washington'],
  ['us', 'Pacific/Honolulu', 'hawaii'],
  ['ca', 'America/Edmonton', 'alberta'],
  ['ca', 'America/Winnipeg', 'manitoba'],
  ['ca', 'America/Halifax', 'nova scotia|new brunswick|prince edward island'],
  ['au', 'Australia/Sydney', 'australian capital territory'],
  ['au', 'Australia/Melbourne', 'victoria'],
  ['au', 'Australia/Brisbane', 'queensland'],
  ['au', 'Australia/Adelaide', 'south australia'],
  ['au', 'Australia/Hobart', 'tasmania'],
  ['au', 'Australia/Darwin', 'northern territory'],
];

/** Those that show several times: which of them their big cities show. */
const MIXED: readonly (readonly [country: string, zone: string, names: string])[] = [
  ['us', 'America/Chicago', 'texas|tx|tennessee|tn|kansas|nebraska|north dakota|south dakota'],
  ['us', 'America/New_York', 'florida|fl|kentucky|ky'],
  ['us', 'America/Los_Angeles', 'oregon|nevada'],
  ['us', 'America/Phoenix', 'arizona|az'],
  ['us', 'America/Detroit', 'michigan|mi'],
  ['us', 'America/Indiana/Indianapolis', 'indiana'],
  ['us', 'America/Boise', 'idaho'],
  ['us', 'America/Anchorage', 'alaska'],
  ['ca', 'America/Toronto', 'ontario|quebec'],
  ['ca', 'America/Vancouver', 'british columbia'],
  ['ca', 'America/Regina', 'saskatchewan'],
  ['ca', 'America/St_Johns', 'newfoundland and labrador'],
  ['au', 'Australia/Sydney', 'new south wales'],
  ['au', 'Australia/Perth', 'western australia'],
];

export interface Region {
  country: string;
  /** Of all of it, or of its big cities only. */
  zone: string;
  isMixed: boolean;
}

/** By name. */
export const REGIONS: ReadonlyMap<string, Region> = new Map([...regionsIn(STATES, false), ...regionsIn(MIXED, true)]);

function regionsIn(table: typeof STATES, isMixed: boolean): (readonly [string, Region])[] {
  return table.flatMap(([country, zone, names]) =>
    names.split('|').map((name) => [name, { country, zone, isMixed }] as const),
  );
}
