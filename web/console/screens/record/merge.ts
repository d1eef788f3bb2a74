import { isRecord } from '@mtc/openapi/json'
import { sameJson } from '../../core/json.ts'
import type { Body } from './body.ts'
import { repeated } from './history-diff.ts'

/** Where a value stands: a field, or a member of a field that holds an object. */
export type Path = readonly [field: string] | readonly [field: string, member: string]

/** One field in three versions: as it was when both began, as I have it, as it is now. */
export interface Difference {
  path: Path
  original: unknown
  mine: unknown
  theirs: unknown
  /** Who changed it; `both` only when they differ. */
  changedBy: 'me' | 'them' | 'both'
}
export type Side = 'mine' | 'theirs'

const keyed = (path: Path) => path.join('/')

function compareAt(path: Path, original: unknown, mine: unknown, theirs: unknown): Difference[] {
  if (sameJson(mine, theirs)) return []
  const isMine = !sameJson(original, mine)
  const isTheirs = !sameJson(original, theirs)
  return [{ path, original, mine, theirs, changedBy: isMine && isTheirs ? 'both' : isMine ? 'me' : 'them' }]
}

/** Where two versions of the same row differ, field by field; objects member by member, one level deep. */
export function compare(original: Body, mine: Body, theirs: Body): Difference[] {
  const skipped = repeated(original, mine, theirs)
  const all = [...new Set([...Object.keys(original), ...Object.keys(mine), ...Object.keys(theirs)])]
  const fields = all.filter((field) => !skipped.includes(field))
  return fields.flatMap((field) => {
    const [from, left, right] = [original[field], mine[field], theirs[field]]
    if (!isRecord(from) || !isRecord(left) || !isRecord(right)) return compareAt([field], from, left, right)
    const members = [...new Set([...Object.keys(from), ...Object.keys(left), ...Object.keys(right)])]
    return members.flatMap((member) => compareAt([field, member], from[member], left[member], right[member]))
  })
}

/** What is kept unless somebody chooses otherwise: a change that only one side made. What both changed is open. */
export const firstChoices = (differences: readonly Difference[]): Record<string, Side> =>
  Object.fromEntries(
    differences
      .filter(({ changedBy }) => changedBy !== 'both')
      .map(({ path, changedBy }) => [keyed(path), changedBy === 'me' ? 'mine' : 'theirs']),
  )

export const choiceFor = (choices: Readonly<Record<string, Side>>, { path }: Difference): Side | undefined =>
  choices[keyed(path)]
export const choose = (choices: Readonly<Record<string, Side>>, { path }: Difference, side: Side) => ({
  ...choices,
  [keyed(path)]: side,
})

function put(body: Body, [field, member]: Path, value: unknown): Body {
  if (member === undefined) return { ...body, [field]: value }
  const inner = isRecord(body[field]) ? body[field] : {}
  return { ...body, [field]: { ...inner, [member]: value } }
}

/** Their version with what was chosen of mine laid over it. */
export const merged = (
  theirs: Body,
  differences: readonly Difference[],
  choices: Readonly<Record<string, Side>>,
): Body =>
  differences.reduce(
    (body, difference) =>
      choiceFor(choices, difference) === 'mine' ? put(body, difference.path, difference.mine) : body,
    theirs,
  )
