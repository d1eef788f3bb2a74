/** The form of an id (RFC 9562): said as a pattern too, for readers to whom a format is only a hint. */
export const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)
