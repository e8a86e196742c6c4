/** Somebody of the example profiles in tests/pages/fixtures/linkedin. */
export interface ExamplePerson {
  name: string;
  slug: string;
  url: string;
}

const person = (name: string, slug: string): ExamplePerson => ({
  name,
  slug,
  url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
});

/** On the server-driven build, and in the example mailbox as well. */
export const MARISOL = person('Marisol Achterberg', 'marisol-achterberg');
/** On the server-driven build; Marisol's page leads to his without loading anew. */
export const TOBIAS = person('Tobias Oyelaran-Winge, PMP 🚲', 'tobias-oyelaran-winge');
/** On the older build. */
export const RURIK = person('Rurik Castellano-Bae', 'rurik-castellano-bae');
/** On the older build; Rurik's page leads to hers without loading anew. */
export const PHILIPPA = person('Philippa Ngwenya-Storm', 'philippa-ngwenya-storm-4b7710a9');
