/** NUL is the one character that PostgreSQL cannot store. Written for every dialect of regular expressions. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what it looks for
export const NO_NUL = /^[^\u0000]*$/
