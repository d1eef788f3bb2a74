/** A new identity, short enough to read in a patch. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
