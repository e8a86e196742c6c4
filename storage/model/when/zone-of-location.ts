import { fold } from '../reply/fold';
import { CITIES } from './cities';
import { COUNTRIES } from './countries';
import { REGIONS, type Region } from './regions';

const AROUND =
  /^(?:greater|grossraum|region|metropolregion|area metropolitana de)\s+|\s+(?:city )?(?:metropolitan (?:area|region)|metro area|metroplex|area|region|und umgebung|e dintorni|y alrededores|et peripherie|bay area)$/g;

/**
 * The zone (IANA name) in which a place lies: "Austin, Texas, United States", "Greater Paris Metropolitan Region". A country that
 * shows several times says none without a state or a city that says which; what is not known is never guessed.
 */
export function zoneOfLocation(location: string | undefined): string | undefined {
  const parts = (location ? fold(location) : '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) return undefined;
  const country = countryIn(parts);
  const region = regionIn(parts, country);
  const home = country ?? region?.country;
  if (region && !region.isMixed) return region.zone;
  const city = cityIn(parts, home);
  if (region) return city === region.zone ? city : undefined;
  return city ?? (home?.includes('/') ? home : undefined);
}

/** The last part names it, or the only one. */
function countryIn(parts: readonly string[]): string | undefined {
  const last = parts.at(-1) ?? '';
  return COUNTRIES.get(last);
}

/** A state behind a city, or in front of its country. */
function regionIn(parts: readonly string[], country: string | undefined): Region | undefined {
  const places = country ? parts.slice(0, -1) : parts.slice(parts.length > 1 ? 1 : 0);
  for (const part of [...places].reverse()) {
    const region = REGIONS.get(part);
    if (region && (country === undefined || region.country === country)) return region;
  }
  return undefined;
}

/** The big city that the first part names. With more behind it that is not understood, another one of that name may be meant. */
function cityIn(parts: readonly string[], home: string | undefined): string | undefined {
  const [first = ''] = parts;
  const plain = first.replace(AROUND, '').replace(AROUND, '').trim();
  const known = [first, plain].flatMap((name) => CITIES.get(name) ?? []);
  if (home === undefined && parts.length > 1) return undefined;
  const meant = home === undefined ? known : known.filter(({ country }) => country === home);
  const [one, ...others] = meant;
  return one && others.every(({ zone }) => zone === one.zone) ? one.zone : undefined;
}
