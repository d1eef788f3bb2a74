import type { FieldIssue } from '../../../core/api-failure.ts'
import type { Design } from './design.ts'
import { titleOf } from './field.ts'
import type { FieldIssues } from './field-issues.ts'
import { everyField, type Found, pointerOf } from './tree.ts'

/** Something wrong with a design, and the field that it is about; without one it is about the product type. */
export interface Fault extends FieldIssue {
  found: Found | undefined
}

/** What is wrong, in the order of the form, each with the innermost field that it is about. */
export function faultsOf(design: Design, { all }: FieldIssues): Fault[] {
  const places = everyField(design).map((found, rank) => ({ found, rank, pointer: pointerOf(found) }))
  const isIn = (field: string, pointer: string) => field === pointer || field.startsWith(`${pointer}/`)
  return all
    .map((issue) => ({ issue, place: places.findLast(({ pointer }) => isIn(issue.field, pointer)) }))
    .toSorted((a, b) => (a.place?.rank ?? places.length) - (b.place?.rank ?? places.length))
    .map(({ issue, place }) => ({ ...issue, found: place?.found }))
}

/** What is wrong in a sentence: "Choice: Give it choices". */
export const faultInWords = ({ found, message }: Fault): string =>
  found ? `${titleOf(found.field)}: ${message}` : message
