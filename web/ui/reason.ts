/** What a failure says of itself; what is thrown without words is a connection that broke off. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : 'The connection broke off.'
