import { sameJson } from '../../core/json.ts'
import type { Body } from './body.ts'

/** A version of a row as its form knows it, and the ETag that a change of it sends back. */
export interface Version {
  body: Body
  etag: string
}

/** What stands in a form, over which version of the row. */
export interface Editing {
  base: Version
  data: Body
  /** Somebody has typed. Until then, what differs are defaults that the form filled in: nobody's changes. */
  wasTouched: boolean
}

export const untouched = (base: Version): Editing => ({ base, data: base.body, wasTouched: false })

/** What was typed over an older version, or over another one than was meant. */
export const over = (base: Version, data: Body): Editing => ({ base, data, wasTouched: true })

export const typed = (editing: Editing, data: Body, isByHand: boolean): Editing => ({
  ...editing,
  data,
  wasTouched: editing.wasTouched || isByHand,
})

export const isDirty = ({ base, data, wasTouched }: Editing): boolean => wasTouched && !sameJson(data, base.body)

/** The newer version takes over from `known`, what the form held when it was asked for; what was typed since stays. */
export function adopted({ data }: Editing, newer: Version, known: Body): Editing {
  const names = [...new Set([...Object.keys(known), ...Object.keys(data)])]
  const since = names.filter((name) => !sameJson(known[name], data[name])).map((name) => [name, data[name]] as const)
  return since.length === 0 ? untouched(newer) : over(newer, { ...newer.body, ...Object.fromEntries(since) })
}
