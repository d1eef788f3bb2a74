import { Anchor } from '@mantine/core'
import type { WidgetChange } from '@mtc/openapi/page'
import { StatusDot, type StatusTone } from '../../../../ui/status-dot.tsx'
import { countsInWords } from './counts-in-words.ts'
import classes from './history.module.css'
import type { ToldChanges } from './told-changes.ts'

const WORDS: Readonly<Record<WidgetChange['kind'], readonly [StatusTone, string]>> = {
  added: ['success', 'Added'],
  changed: ['info', 'Changed'],
  moved: ['neutral', 'Moved'],
  removed: ['danger', 'Removed'],
}

interface ChangeListProps {
  changes: ToldChanges
  /** Leads to a widget that is there. */
  onOpen?: ((widgetId: string) => void) | undefined
}

/** Every change in words: first the page's own settings, then widget by widget. */
export function ChangeList({ changes, onOpen }: ChangeListProps) {
  const { page, widgets, gaveWay, stayed } = changes
  if (page.length + widgets.length + gaveWay + stayed === 0) return <p className={classes.note}>They are the same.</p>
  return (
    <div className={classes.changes}>
      <p className={classes.counts}>{countsInWords(changes)}</p>
      {page.length > 0 && (
        <ul className={classes.list}>
          {page.map(({ path, text }) => (
            <li key={path.join('/')}>{text}</li>
          ))}
        </ul>
      )}
      <ul className={classes.list}>
        {widgets.map(({ id, title, kind, details }) => {
          const [tone, words] = WORDS[kind]
          return (
            <li key={id} className={classes.change}>
              <span className={classes.changeHead}>
                {onOpen && kind !== 'removed' ? (
                  <Anchor component="button" type="button" size="sm" onClick={() => onOpen(id)}>
                    {title}
                  </Anchor>
                ) : (
                  <span>{title}</span>
                )}
                <StatusDot tone={tone}>{words}</StatusDot>
              </span>
              {details.map(({ path, text }) => (
                <span key={path.join('/')} className={classes.note}>
                  {text}
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
