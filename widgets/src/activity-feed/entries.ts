import { dayIn } from '../time/zone.ts'

/** What a sentence about a change is made of. */
export const ENTRY_FIELDS = [
  'createdAt',
  'actorName',
  'action',
  'entityType',
  'entityName',
  'entityId',
  'changedFields',
] as const

/** A change: who did what to what, and when. */
export interface Entry {
  id: string
  at: string
  actor: string
  action: string
  resource: string
  name: string
  recordId: string
  fields: readonly string[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The change in a row of the audit log; undefined where it does not say when. */
export function entryOf(row: Readonly<Record<string, unknown>>): Entry | undefined {
  const at = text(row['createdAt'])
  if (Number.isNaN(Date.parse(at))) return undefined
  const fields = row['changedFields']
  return {
    id: text(row['id']),
    at,
    actor: text(row['actorName']),
    action: text(row['action']),
    resource: text(row['entityType']),
    name: text(row['entityName']),
    recordId: text(row['entityId']),
    fields: Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
  }
}

export interface Day {
  day: string
  entries: Entry[]
}

/** Changes by the days of the shop's zone, in the order they came in. */
export function byDay(entries: readonly Entry[], timeZone: string): Day[] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = dayIn(entry.at, timeZone) ?? ''
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, own]) => ({ day, entries: own }))
}
