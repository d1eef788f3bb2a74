/** What a pasted or chosen text turned out to be. */
export type Source =
  | { is: 'nothing' }
  | { is: 'json'; value: unknown; name: string | undefined }
  | { is: 'broken'; fault: string }

const LARGEST_BYTES = 5_000_000

const nameIn = (value: unknown): string | undefined => {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : undefined
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}

/** Reads the text of a file; what it means is for the API to say. */
export function readSource(text: string): Source {
  if (text.trim() === '') return { is: 'nothing' }
  if (text.length > LARGEST_BYTES) return { is: 'broken', fault: 'The file is larger than 5 MB: that is no page.' }
  try {
    const value: unknown = JSON.parse(text)
    return { is: 'json', value, name: nameIn(value) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { is: 'broken', fault: 'This is not JSON, or not all of it.' }
  }
}
