import { ApiError } from '../api-error.ts'

export interface SortKey {
  key: string
  isDescending: boolean
}

const encode = (value: unknown) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
const decode = (text: string): unknown =>
  JSON.parse(
    new TextDecoder().decode(
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
    ),
  )

const signature = (sort: readonly SortKey[]) => sort.map((s) => (s.isDescending ? '-' : '') + s.key).join(',')
const bad = () =>
  new ApiError('VALIDATION_ERROR', {
    message: 'The cursor does not belong to this list and sort',
    errors: [{ field: 'cursor', message: 'The cursor does not belong to this list and sort' }],
  })

/** Where a page ended: the last row's sort values, tied to the sort they were made with. */
export const writeCursor = (sort: readonly SortKey[], row: Record<string, unknown>): string =>
  encode([signature(sort), ...sort.map((s) => row[s.key])])

/** No sorted column holds fractions, and no text a NUL: PostgreSQL would refuse either. */
const isStorable = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isSafeInteger(value) : typeof value !== 'string' || !value.includes('\0')

/** The values of a cursor, each of the type that its column has. */
export function readCursor(text: string, sort: readonly SortKey[], typeOf: (key: string) => string): unknown[] {
  let parsed: unknown
  try {
    parsed = decode(text)
  } catch {
    throw bad()
  }
  if (!Array.isArray(parsed) || parsed.length !== sort.length + 1 || parsed[0] !== signature(sort)) throw bad()
  const values = parsed.slice(1)
  sort.forEach((s, i) => {
    if (typeof values[i] !== typeOf(s.key) || !isStorable(values[i])) throw bad()
  })
  return values
}
