import { describe, expect, it } from 'vitest';
import { CITIES } from '@/storage/model/when/cities';
import { COUNTRIES } from '@/storage/model/when/countries';
import { REGIONS } from '@/storage/model/when/regions';
import { isZone } from '@/storage/model/when/zone';
import { zoneOfLocation } from '@/storage/model/when/zone-of-location';

describe('zoneOfLocation', () => {
  it.each([
    ['Berlin, Germany', 'Europe/Berlin'],
    ['Germany', 'Europe/Berlin'],
    ['Munich, Bavaria, Germany', 'Europe/Berlin'],
    ['Kleinkleckersdorf, Deutschland', 'Europe/Berlin'],
    ['Zürich, Schweiz', 'Europe/Zurich'],
    ['London, England, United Kingdom', 'Europe/London'],
    ['London', 'Europe/London'],
    ['Greater London', 'Europe/London'],
    ['Greater Paris Metropolitan Region', 'Europe/Paris'],
    ['New York City Metropolitan Area', 'America/New_York'],
    ['San Francisco Bay Area', 'America/Los_Angeles'],
    ['Dallas-Fort Worth Metroplex', 'America/Chicago'],
    ['Austin, Texas, United States', 'America/Chicago'],
    ['Austin, Texas Metropolitan Area, United States', 'America/Chicago'],
    ['Springfield, Illinois, United States', 'America/Chicago'],
    ['California, United States', 'America/Los_Angeles'],
    ['Portland, Maine, United States', 'America/New_York'],
    ['Portland, Oregon, United States', 'America/Los_Angeles'],
    ['Toronto, Ontario, Canada', 'America/Toronto'],
    ['Calgary, Alberta, Canada', 'America/Edmonton'],
    ['Melbourne, Victoria, Australia', 'Australia/Melbourne'],
    ['Victoria, British Columbia, Canada', 'America/Vancouver'],
    ['Perth, Western Australia, Australia', 'Australia/Perth'],
    ['São Paulo, Brasil', 'America/Sao_Paulo'],
    ['Madrid, Community of Madrid, Spain', 'Europe/Madrid'],
    ['Las Palmas, Canary Islands, Spain', 'Atlantic/Canary'],
    ['Bengaluru, Karnataka, India', 'Asia/Kolkata'],
    ['Georgia, United States', 'America/New_York'],
  ])('is of “%s” %s', (location, zone) => {
    expect(zoneOfLocation(location)).toBe(zone);
  });

  it.each([
    ...['United States', 'Canada', 'Spain', 'Texas, United States', 'El Paso, Texas, United States'],
    ...['London, Ontario, Canada', 'Paris, Texas', 'Paris, Somewhere', 'Remote', 'Earth', '', 'Europe', 'EMEA'],
    ...[
      'Portland, Tennessee, United States',
      'Portland, Oregon County',
      'constructor',
      '__proto__',
      'Las Palmas, Panama City',
    ],
  ])('is not guessed of “%s”', (location) => {
    expect(zoneOfLocation(location)).toBeUndefined();
  });

  it('knows none of a contact without a place', () => {
    expect(zoneOfLocation(undefined)).toBeUndefined();
  });

  it('names zones that there are', () => {
    const named = [
      ...[...COUNTRIES.values()].filter((country) => country.includes('/')),
      ...[...REGIONS.values()].map(({ zone }) => zone),
      ...[...CITIES.values()].flat().map(({ zone }) => zone),
    ];
    expect([...new Set(named)].filter((zone) => !isZone(zone))).toEqual([]);
  });
});
