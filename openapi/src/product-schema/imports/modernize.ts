import { DRAFT_07, DRAFT_2020_12 } from '../engine/dialect.ts'
import { type Registry, registryOf } from '../engine/registry.ts'
import { DIALECT } from '../field-keywords.ts'
import { isRecord, type JsonSchema, own, ownRecord, ownString } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from '../keywords.ts'
import { draftOf, namesOlderDraft, type WrittenDraft } from './drafts.ts'
import { inToday } from './keywords-of-old.ts'
import type { ImportNote } from './note.ts'

/** A schema as draft 2020-12 writes it, and what had to be changed for that. */
export type Modernized = { schema: JsonSchema; draft: WrittenDraft; notes: ImportNote[] }

type Pending = { copy: JsonSchema; target: unknown }

/**
 * Rewrites a schema of an older draft as 2020-12. References keep their target wherever it went: by pointer, by anchor
 * or by the `$id` of a part, so that no part needs a name of its own any more.
 */
export function modernized(document: JsonSchema): Modernized {
  const draft = draftOf(document)
  const isOld = draft !== '2020-12' && draft !== '2019-09'
  const registry = registryOf(document, isOld ? DRAFT_07 : DRAFT_2020_12, {})
  const notes: ImportNote[] = []
  const places = new Map<unknown, string>()
  const pending: Pending[] = []
  const adopted: [string, unknown][] = []

  const convert = (part: unknown, from: string, to: string, isRoot = false): unknown => {
    if (!isRecord(part)) return part
    places.set(part, to)
    const written = inToday(part, { draft, isRoot, pointer: from, notes })
    const copy: JsonSchema = Object.fromEntries(
      [...written].map(([keyword, { value, at }]) => [
        keyword,
        convertKeyword(keyword, value, at, pointerTo(to, keyword)),
      ]),
    )
    const target = targetOf(part, registry)
    if (target !== undefined) pending.push({ copy, target })
    return copy
  }

  const convertKeyword = (keyword: string, value: unknown, from: string, to: string): unknown => {
    if (SCHEMA_KEYWORDS.has(keyword)) return convert(value, from, to)
    if (SCHEMA_LIST_KEYWORDS.has(keyword) && Array.isArray(value)) {
      return value.map((part, index) => convert(part, pointerTo(from, index), pointerTo(to, index)))
    }
    if (!SCHEMA_MAP_KEYWORDS.has(keyword) || !isRecord(value)) return value
    const parts = Object.entries(value)
    return Object.fromEntries(
      parts.map(([name, part]) => [name, convert(part, pointerTo(from, name), pointerTo(to, name))]),
    )
  }

  /** The new place of a part; one that stood where no schema is looked for moves to the definitions. */
  const placeOf = (target: unknown, taken: JsonSchema): string => {
    const known = places.get(target)
    if (known !== undefined) return known
    const name = freeName(String(own(target, 'title') ?? 'part'), [...Object.keys(taken), ...adopted.map(([at]) => at)])
    const place = `/$defs/${name}`
    const entry: [string, unknown] = [name, {}]
    adopted.push(entry)
    entry[1] = convert(target, '', place)
    return place
  }

  const converted = convert(document, '', '', true)
  const schema: JsonSchema = isRecord(converted) ? converted : {}
  // The list grows while parts are adopted that refer to others.
  for (const { copy, target } of pending) {
    // An anchor goes wherever its part goes.
    const isStanding = draft === '2020-12' && places.has(target) && /^#(?!\/)/.test(ownString(copy, '$ref') ?? '')
    if (!isStanding) copy['$ref'] = `#${placeOf(target, ownRecord(schema, '$defs')).split('/').map(encoded).join('/')}`
    delete copy['$dynamicRef']
    delete copy['$recursiveRef']
  }
  if (adopted.length > 0) schema['$defs'] = { ...ownRecord(schema, '$defs'), ...Object.fromEntries(adopted) }
  if (draft === '2020-12') return { schema, draft, notes }
  schema['$schema'] = DIALECT
  const message = `This was draft ${draft}; it is written as draft 2020-12`
  return { schema, draft, notes: [{ pointer: '', kind: 'changed', message }, ...notes] }
}

const encoded = (step: string) => encodeURIComponent(step).replaceAll('%24', '$')

/** The schema that a reference of this part leads to; undefined when there is none, or it leads out of the document. */
function targetOf(part: JsonSchema, registry: Registry): unknown {
  const reference = ['$ref', '$dynamicRef', '$recursiveRef'].map((keyword) => ownString(part, keyword)).find(Boolean)
  if (reference === undefined) return undefined
  const target = registry.resolve(reference, registry.resourceOf(part))?.schema
  return isRecord(target) ? target : undefined
}

function freeName(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/[^A-Za-z0-9_-]+/g, '-')
  let name = base
  for (let nth = 2; taken.includes(name); nth += 1) name = `${base}-${nth}`
  return name
}

/** A schema in the draft that product types are stored in, when it says itself that it is of an older one. */
export function inStoredDraft(schema: unknown): unknown {
  return isRecord(schema) && namesOlderDraft(schema) ? modernized(schema).schema : schema
}
