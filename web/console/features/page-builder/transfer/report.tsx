import { numberOf } from '@mtc/openapi/words'
import { StatusDot, type StatusTone } from '../../../../ui/status-dot.tsx'
import type { ImportReport } from './import-page.ts'
import classes from './transfer.module.css'

type Severity = ImportReport['notes'][number]['severity']

const WORDS: Readonly<Record<Severity, readonly [StatusTone, string]>> = {
  open: ['warning', 'To choose'],
  lost: ['danger', 'Left out'],
  repaired: ['info', 'Repaired'],
}
const ORDER: readonly Severity[] = ['open', 'lost', 'repaired']

/** What an import makes, and what somebody should know of it. */
export function Report({ report }: { report: ImportReport }) {
  const { name, widgetCount, layouts, components, notes } = report
  const brings = [
    ...(layouts.length > 0 ? [numberOf(layouts.length, 'layout')] : []),
    ...(components.length > 0 ? [numberOf(components.length, 'component')] : []),
  ]
  return (
    <section aria-label="What comes of it" className={classes.report}>
      <p className={classes.sum} role="status">
        “{name}” with {numberOf(widgetCount, 'widget')}
        {brings.length > 0 && `; it brings ${brings.join(' and ')} along`}.
      </p>
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes
            .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
            .map(({ severity, message }) => {
              const [tone, words] = WORDS[severity]
              return (
                <li key={`${severity} ${message}`}>
                  <StatusDot tone={tone}>{words}</StatusDot>
                  <span>{message}</span>
                </li>
              )
            })}
        </ul>
      )}
    </section>
  )
}
