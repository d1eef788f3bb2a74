const NAMED = 2

/** What was chosen, in a few words: "Web, Market and 2 more"; undefined for nothing. */
export function chosenWords(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const rest = names.length - NAMED
  return rest > 1 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ')
}
