/** The source of a contact of the example pipeline. */
export const EXAMPLE_SOURCE = 'example';
