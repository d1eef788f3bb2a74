import { isLeaf, type Node } from './layout.ts'

/** Makes an object of a row of values. */
export type Mapper = (row: readonly unknown[]) => unknown

/** Walks the layout for each row: for statements that run once, and where code cannot be compiled. */
export function interpretedMapper(layout: Node): Mapper {
  const read = (node: Node, row: readonly unknown[]): unknown => {
    if (node.absentWhenNull?.every((index) => row[index] === null)) return null
    const out: Record<string, unknown> = {}
    for (const [key, child] of node.entries) {
      if (!isLeaf(child)) out[key] = read(child, row)
      else {
        const value = row[child.index]
        out[key] = value === null || !child.decoder ? value : child.decoder.mapFromDriverValue(value)
      }
    }
    return out
  }
  return (row) => read(layout, row)
}

/** Compiles the layout to one object literal, several times faster for wide rows. */
function compiledMapper(layout: Node): Mapper {
  const decoders: unknown[] = []
  const emit = (node: Node): string => {
    const entries = node.entries.map(([key, child]) => {
      if (!isLeaf(child)) return `${JSON.stringify(key)}:${emit(child)}`
      const raw = `r[${child.index}]`
      if (!child.decoder) return `${JSON.stringify(key)}:${raw}`
      const decode = `d[${decoders.push(child.decoder) - 1}].mapFromDriverValue(${raw})`
      return `${JSON.stringify(key)}:${raw}===null?null:${decode}`
    })
    const literal = `{${entries.join(',')}}`
    if (!node.absentWhenNull) return literal
    return `(${node.absentWhenNull.map((index) => `r[${index}]===null`).join('&&')}?null:${literal})`
  }
  const body = emit(layout)
  return new Function('d', `return r=>(${body})`)(decoders)
}

let isEvalAllowed = true

/** The fastest mapper that this place allows. */
export function fastMapper(layout: Node): Mapper {
  // workerd allows eval while it starts and refuses it within a request: only the attempt itself can tell.
  if (isEvalAllowed) {
    try {
      return compiledMapper(layout)
    } catch (error) {
      if (!(error instanceof EvalError)) throw error
      isEvalAllowed = false
    }
  }
  return interpretedMapper(layout)
}
