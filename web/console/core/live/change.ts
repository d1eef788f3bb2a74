import { isRecord } from '@mtc/openapi/json'

/** What the API tells of a change: as much of it as whoever listens may know. */
export interface Changed {
  /** `order.updated` */
  topic?: string
  /** The path of the resource, and the row. */
  resource?: string
  id?: string
  /** Sources of figures that count otherwise now. */
  sources?: readonly string[]
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** A change from the text of its event; undefined for what is none. */
export function readChange(data: unknown): Changed | undefined {
  if (typeof data !== 'string') return undefined
  const told = parsed(data)
  if (!isRecord(told)) return undefined
  const { topic, resource, id, sources } = told
  const named = { topic: text(topic), resource: text(resource), id: text(id) }
  const known = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
  return {
    ...known,
    ...(Array.isArray(sources) ? { sources: sources.filter((source) => typeof source === 'string') } : {}),
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
