import { firstOf } from '../page/first-of';
import { type CompanyCard, EMPLOYEES_LINK } from './company-card';
import { type CompanyPage, type CompanyParts, isSizeRange, logoIn } from './company-parts';
import { attributeOf, findAll, findFirst, hrefOf, isBefore } from './find';
import { outsideAddress } from './outside-link';
import { textOf } from './profile-parts';

/**
 * Reads the newer build, of which a part of one page is known: name, industry and the link to the employees. What else
 * its card may hold is taken only where its form leaves no doubt.
 */
export function readSduiCompany({ element, heading, ids }: CompanyCard, { url }: CompanyPage): CompanyParts {
  const employees = element.querySelector(EMPLOYEES_LINK);
  const lines = findAll(element, 'p').filter((p) => isBefore(heading, p) && (!employees || isBefore(p, employees)));
  const logos = findAll(element, 'img[src*="/company-logo"]').filter((logo) => isBefore(logo, heading));
  return {
    build: 'sdui',
    fields: {
      name: firstOf(['topcard heading', () => textOf(heading)]),
      linkedinId: firstOf(['employees link', () => (ids.length === 1 ? ids[0] : undefined)]),
      // With a second line, a motto or a place, the first need not be the industry.
      industry: firstOf(['topcard line', () => (employees && lines.length === 1 ? textOf(lines[0]) : undefined)]),
      size: firstOf(['employees link', () => (isSizeRange(textOf(employees)) ? textOf(employees, 100) : undefined)]),
      website: firstOf([
        'topcard link',
        () => findFirst(findAll(element, 'a[href]'), (link) => outsideAddress(hrefOf(link), url)),
      ]),
      logoUrl: firstOf(['topcard logo', () => findFirst(logos, (logo) => logoIn(attributeOf(logo, 'src')))]),
    },
  };
}
