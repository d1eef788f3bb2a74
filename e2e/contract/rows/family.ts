import type { Resource } from '@mtc/openapi'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { createProperties, isNullable, make, targetOf } from './make.ts'
import { resourceAt, verbsOf } from './resources.ts'
import { unique } from './unique.ts'

/**
 * Names whose order tells how strings are compared: by bytes, capitals come before small letters, `10` before `9`, and
 * the emoji after the full-width mark, which UTF-16 would turn round.
 */
const NAMES = ['beta', 'Zeta', 'éclair', '10', 'alpha', '9', '😀 smile', '！ mark', 'alpha']
const NUMBERS = [3, 1, 2, 1, 10, 9, 2, 0, 3]

/** Some rows of one resource that differ in every way by which a list can filter and sort, with ties. */
export interface Family {
  caller: Caller
  resource: Resource
  rows: readonly Row[]
  /** A word that is in the name of each of them and of nothing else. */
  word: string
}

/** The fields that tell the members of a family apart: strings by name, numbers, choices and references by turns. */
async function variations(caller: Caller, resource: Resource): Promise<(i: number) => Json> {
  const properties = createProperties(resource)
  const referred: Record<string, string> = {}
  for (const [key, property] of Object.entries(properties)) {
    const path = targetOf(property)
    if (path !== undefined && path !== 'files' && isNullable(property) && key in resource.filters)
      referred[key] = (await make(caller, resourceAt(path))).id
  }
  return (i) =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([key, property]): [string, unknown][] => {
        const isSorted = resource.sort.includes(key)
        if (referred[key] !== undefined) return [[key, i % 2 ? referred[key] : null]]
        if (property.enum && key in resource.filters) return [[key, property.enum[i % property.enum.length]]]
        if (property.type === 'integer' && isSorted) return [[key, NUMBERS[i % NUMBERS.length]]]
        if (key === 'sku') return [[key, `${NAMES[i % NAMES.length]} ${unique()}`]]
        if (property.type === 'boolean' && key in resource.filters && key !== 'isDefault') return [[key, i % 2 === 0]]
        return []
      }),
    )
}

/** Makes a family of a resource that people create. */
export async function foundFamily(caller: Caller, resource: Resource, size = NAMES.length): Promise<Family> {
  const word = unique()
  const vary = await variations(caller, resource)
  const hasName = 'name' in createProperties(resource)
  const rows: Row[] = []
  for (let i = 0; i < size; i++)
    rows.push(
      await make(caller, resource, { ...vary(i), ...(hasName ? { name: `${NAMES[i % NAMES.length]} ${word}` } : {}) }),
    )
  return { caller, resource, rows, word }
}

/** Rows that are there already, of a resource that only the API writes. */
export async function presentFamily(caller: Caller, resource: Resource, size = 24): Promise<Family> {
  const { rows } = await caller.must(verbsOf(resource).list, { query: { limit: size } })
  return { caller, resource, rows, word: '' }
}
