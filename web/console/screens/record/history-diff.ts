import { isRecord, sameJson } from '../../core/json.ts'
import type { Path } from './merge.ts'

export interface Change {
  path: Path
  before: unknown
  after: unknown
}

// Every change touches these; they say nothing of it.
const stamps = new Set(['id', 'tenantId', 'version', 'createdAt', 'updatedAt'])

/** What a change did, field by field; objects member by member. What was empty before and after is left out. */
export function changesIn(before: unknown, after: unknown): Change[] {
  const old = isRecord(before) ? before : {}
  const now = isRecord(after) ? after : {}
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !stamps.has(field))
  return fields.flatMap((field): Change[] => {
    const from = old[field]
    const to = now[field]
    if (isEmpty(from) && isEmpty(to)) return []
    if (!isRecord(from) || !isRecord(to)) return sameJson(from, to) ? [] : [{ path: [field], before: from, after: to }]
    const members = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return members
      .filter((member) => !sameJson(from[member], to[member]))
      .map((member) => ({ path: [field, member], before: from[member], after: to[member] }))
  })
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (isRecord(value) && Object.keys(value).length === 0)
