import type { StoredProps } from '../manifest.ts'
import { readText } from '../read-props.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const isFileId = (text: string): boolean => UUID.test(text)

/** The id of a file of the shop's media under a name; undefined where there is none, or something that is no id. */
export function readFileId(stored: StoredProps, name: string): string | undefined {
  const id = readText(stored, name)
  return isFileId(id) ? id : undefined
}
