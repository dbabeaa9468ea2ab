/** Whether an id is the pattern, or begins as the pattern does before its star: `art-15.*`. */
export function matches(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
