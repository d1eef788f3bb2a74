import { Column, getTableName, is } from 'drizzle-orm'
import { type Decoder, decoderOf, type Fields, isVerbatim, type Joins } from './faces.ts'

/** A value of an answered row: where it stands, and how to read it (undefined: as it is). */
export interface Leaf {
  index: number
  decoder: Decoder | undefined
}
/** The object that a row becomes. */
export interface Node {
  entries: [key: string, child: Leaf | Node][]
  /** The places that are all null when an outer join found nothing; then the object is null. */
  absentWhenNull: number[] | undefined
}
export const isLeaf = (child: Leaf | Node): child is Leaf => 'index' in child

/** Plans how a row of values becomes nested objects, as drizzle's own sessions do. */
export function layoutOf(fields: Fields, joins: Joins): Node {
  const root: Node = { entries: [], absentWhenNull: undefined }
  const branches = new Map<string, Node>()
  fields.forEach((field, index) => {
    let node = root
    for (let depth = 1; depth < field.path.length; depth++) {
      node = branchAt(branches, node, field.path.slice(0, depth))
    }
    const decoder = isVerbatim(field) ? undefined : decoderOf(field)
    node.entries.push([field.path.at(-1) ?? '', { index, decoder }])
  })
  if (joins) markOptional(root, fields, joins)
  return root
}

function branchAt(branches: Map<string, Node>, parent: Node, path: string[]): Node {
  const id = JSON.stringify(path)
  const known = branches.get(id)
  if (known) return known
  const node: Node = { entries: [], absentWhenNull: undefined }
  branches.set(id, node)
  parent.entries.push([path.at(-1) ?? '', node])
  return node
}

/** Only a group of one table's columns may be null as a whole. */
function markOptional(root: Node, fields: Fields, joins: NonNullable<Joins>): void {
  for (const [, child] of root.entries) {
    if (isLeaf(child)) continue
    const places = child.entries.flatMap(([, leaf]) => (isLeaf(leaf) ? [leaf.index] : []))
    const tables = new Set(
      places.map((place) => {
        const field = fields[place]?.field
        return is(field, Column) ? getTableName(field.table) : undefined
      }),
    )
    const [table] = tables
    if (tables.size === 1 && table !== undefined && joins[table] === false) child.absentWhenNull = places
  }
}
