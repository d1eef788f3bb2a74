/** The name among those there are, or the first to fall back on. */
export const oneOf = <T extends string>(names: readonly T[], asked: string | null, otherwise: T): T =>
  names.find((name) => name === asked) ?? otherwise
