/** NUL is the one character that PostgreSQL cannot store. Written for every dialect of regular expressions. */
export const NO_NUL = /^[^\u0000]*$/
