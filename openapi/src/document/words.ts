import { isRecord, own } from '../product-schema/json.ts'
import type { Content, Path } from './operation.ts'
import { valueAt } from './place.ts'

/** How an editor names the places of its documents, and their values where plain words would not do. */
export interface Naming {
  nameOf?: (path: Path, content: Content) => string | undefined
  wordsFor?: (value: unknown, path: Path) => string | undefined
}

/** "Developer › Label": every step that has a name of its own; lists within the document go without saying. */
export function trail(path: Path, content: Content, { nameOf }: Naming): string {
  const names = path.flatMap((step, i) => {
    const at = path.slice(0, i + 1)
    const named = nameOf?.(at, content)
    if (named !== undefined) return named === '' ? [] : [named]
    const isListOfItem = path[i + 1]?.startsWith('#') === true
    if (step.startsWith('#')) return [titleOf(valueAt(content, at)) ?? step.slice(1)]
    return isListOfItem ? [] : [humanized(step)]
  })
  return names.join(' › ') || 'The document'
}

export function titleOf(item: unknown): string | undefined {
  for (const name of ['label', 'title', 'name']) {
    const title = own(item, name)
    if (typeof title === 'string' && title !== '') return title
  }
  return undefined
}

function humanized(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function inWords(value: unknown, path: Path, { wordsFor }: Naming): string {
  const own = wordsFor?.(value, path)
  if (own !== undefined) return own
  if (value === null) return 'nothing'
  if (value === '') return 'empty'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`
  if (isRecord(value)) return Object.keys(value).length === 0 ? 'nothing' : `${Object.keys(value).length} settings`
  return String(value)
}
