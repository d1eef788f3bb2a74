import { isRecord, own } from '../product-schema/json.ts'
import { diff } from './diff.ts'
import type { Content, DocumentOperation, Path } from './operation.ts'
import { stepTo, valueAt } from './place.ts'

/** One thing in which two contents differ, for people to read. */
export interface Difference {
  kind: 'added' | 'removed' | 'moved' | 'changed'
  path: Path
  before?: unknown
  after?: unknown
  /** What it is called and what became of it, in words. */
  text: string
}
/** How an editor names the places of its documents, and their values where plain words would not do. */
export interface Naming {
  nameOf?: (path: Path, content: Content) => string | undefined
  wordsFor?: (value: unknown, path: Path) => string | undefined
}

/** In what two contents differ, in words. */
export const differences = (before: Content, after: Content, naming: Naming = {}): Difference[] =>
  diff(before, after).map((operation) => tell(operation, before, after, naming))

function tell(operation: DocumentOperation, before: Content, after: Content, naming: Naming): Difference {
  const words = (path: Path, content: Content) => trail(path, content, naming)
  if (operation.op === 'set') {
    const { path, was, value } = operation
    const kind = was === undefined ? 'added' : value === undefined ? 'removed' : 'changed'
    const name = words(path, after)
    const told = (one: unknown) => inWords(one, path, naming)
    const text =
      kind === 'added'
        ? `${name}: ${told(value)}`
        : kind === 'removed'
          ? `${name}: no longer ${told(was)}`
          : `${name}: ${told(was)} became ${told(value)}`
    return {
      kind,
      path,
      ...(was === undefined ? {} : { before: was }),
      ...(value === undefined ? {} : { after: value }),
      text,
    }
  }
  if (operation.op === 'insert') {
    const path = [...operation.path, stepTo(operation.item.id)]
    return { kind: 'added', path, after: operation.item, text: `${words(path, after)} was added` }
  }
  if (operation.op === 'remove') {
    const path = [...operation.path, stepTo(operation.id)]
    return { kind: 'removed', path, before: operation.was, text: `${words(path, before)} was removed` }
  }
  const path = [...operation.to, stepTo(operation.id)]
  const isSameList = operation.from.join('\n') === operation.to.join('\n')
  const where = isSameList ? 'in its list' : `to ${words(operation.to, after)}`
  return { kind: 'moved', path, text: `${words(path, after).split(' › ').at(-1)} was moved ${where}` }
}

/** "Developer › Label": every step that has a name of its own; lists within the document go without saying. */
function trail(path: Path, content: Content, { nameOf }: Naming): string {
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

function titleOf(item: unknown): string | undefined {
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

function inWords(value: unknown, path: Path, { wordsFor }: Naming): string {
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
