/** Whether two values are the same as JSON, as rows and answers hold them; the order of keys counts. */
export const isSame = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)
