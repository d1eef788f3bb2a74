import { isRecord } from '@mtc/openapi/json'
import { sameJson } from '../../core/json.ts'

type Entry = Record<string, unknown>

/** What became of one entry of a collection: a field of a product type, a region of a layout. */
export interface EntryChange {
  kind: 'added' | 'removed' | 'changed'
  name: string
  /** The members that differ; none unless the entry was changed. */
  members: { name: string; before: unknown; after: unknown }[]
}
export interface EntryChanges {
  entries: EntryChange[]
  isReordered: boolean
}

const keyOf = (entry: Entry): string | undefined => {
  const key = entry.name ?? entry.title
  return typeof key === 'string' ? key : undefined
}

/** The entries of a list of named objects, or of an object of objects, by name; undefined for anything else. */
export function entriesOf(value: unknown): ReadonlyMap<string, Entry> | undefined {
  if (Array.isArray(value)) {
    const named = value.filter(isRecord).flatMap((entry) => {
      const key = keyOf(entry)
      return key === undefined ? [] : [[key, entry] as const]
    })
    const entries = new Map(named)
    return value.length > 0 && entries.size === value.length ? entries : undefined
  }
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value).filter((entry): entry is [string, Entry] => isRecord(entry[1]))
  return entries.length > 0 && entries.length === Object.keys(value).length ? new Map(entries) : undefined
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)

/** What people call an entry. */
const nameOf = (key: string, { label, title }: Entry): string =>
  [label, title].find((name): name is string => typeof name === 'string' && name !== '') ?? key

function membersThatDiffer(before: Entry, after: Entry): EntryChange['members'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => !sameJson(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }))
}

/** What happened between two versions of a collection; undefined when one of them is none. */
export function entryChanges(before: unknown, after: unknown): EntryChanges | undefined {
  const old = entriesOf(before) ?? (isNothing(before) ? new Map<string, Entry>() : undefined)
  const now = entriesOf(after) ?? (isNothing(after) ? new Map<string, Entry>() : undefined)
  if (!old || !now || old.size + now.size === 0) return undefined
  const entries: EntryChange[] = []
  for (const [key, entry] of now) {
    const known = old.get(key)
    const members = known ? membersThatDiffer(known, entry) : []
    if (!known) entries.push({ kind: 'added', name: nameOf(key, entry), members: [] })
    else if (members.length > 0) entries.push({ kind: 'changed', name: nameOf(key, known), members })
  }
  for (const [key, entry] of old)
    if (!now.has(key)) entries.push({ kind: 'removed', name: nameOf(key, entry), members: [] })
  const kept = [...now.keys()].filter((key) => old.has(key))
  const isReordered = !sameJson(
    kept,
    [...old.keys()].filter((key) => now.has(key)),
  )
  return { entries, isReordered }
}
