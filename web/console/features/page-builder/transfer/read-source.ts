/** What a pasted or chosen text turned out to be. */
export type Source =
  | { is: 'nothing' }
  | { is: 'json'; value: unknown; name: string | undefined }
  | { is: 'broken'; fault: string }

/** Longer texts are not even read. */
const LONGEST = 5_000_000
/** The API takes bodies of a megabyte; the rest of the request needs little. */
const MOST_BYTES = 1_000_000

const TOO_LARGE: Source = { is: 'broken', fault: 'The file holds more than 1 MB: no page is that large.' }

const valueAt = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** What a page or a dashboard of another tool calls itself. */
const nameIn = (value: unknown): string | undefined =>
  [valueAt(value, 'title'), valueAt(value, 'name'), valueAt(valueAt(value, 'dashboard'), 'title')]
    .flatMap((name) => (typeof name === 'string' ? name.trim() : []))
    .find((name) => name !== '')

/** Reads the text of a file; what it means is for the API to say. */
export function readSource(text: string): Source {
  if (text.trim() === '') return { is: 'nothing' }
  if (text.length > LONGEST) return TOO_LARGE
  try {
    const value: unknown = JSON.parse(text)
    if (new Blob([JSON.stringify(value)]).size > MOST_BYTES) return TOO_LARGE
    return { is: 'json', value, name: nameIn(value) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { is: 'broken', fault: 'This is not JSON, or not all of it.' }
  }
}
