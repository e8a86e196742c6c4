/** How often a property is tried: as often as usual, or PROPERTY_RUNS times when somebody looks for rarer faults. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env['PROPERTY_RUNS'] ?? usual) };
}
