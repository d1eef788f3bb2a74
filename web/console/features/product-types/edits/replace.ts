import { diff } from '@mtc/openapi/document'
import type { Design } from '../model/design.ts'
import type { Edit } from './edit.ts'

/** One design in place of another: the smallest steps from the one to the other, as one. */
export function replaceDesign(before: Design, after: Design, label: string): Edit | undefined {
  const operations = diff(before, after)
  return operations.length === 0 ? undefined : { label, operations, said: '', topic: label }
}
