import type { WidgetChange } from '@mtc/openapi/page'
import classes from './history.module.css'

/** What stands before a widget in a picture that something became of. */
export const MARKS: Readonly<Record<WidgetChange['kind'], string>> = {
  added: '+',
  removed: '−',
  moved: '↕',
  changed: '•',
}
const KINDS = ['added', 'removed', 'moved', 'changed'] as const

/** What the marks that are there mean; nothing where nothing is marked. */
export function Legend({ kinds }: { kinds: ReadonlySet<WidgetChange['kind']> }) {
  if (kinds.size === 0) return <p className={classes.note}>Nothing is different at this width.</p>
  return (
    <ul className={classes.legend} aria-label="Marks">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <b aria-hidden>{MARKS[kind]}</b> {kind}
        </li>
      ))}
    </ul>
  )
}
