import { diff } from './diff.ts'
import type { Content, DocumentOperation, Path } from './operation.ts'
import { stepTo } from './place.ts'
import { inWords, type Naming, trail } from './words.ts'

/** One thing in which two contents differ, for people to read. */
export interface Difference {
  kind: 'added' | 'removed' | 'moved' | 'changed'
  path: Path
  before?: unknown
  after?: unknown
  /** What it is called and what became of it, in words. */
  text: string
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
