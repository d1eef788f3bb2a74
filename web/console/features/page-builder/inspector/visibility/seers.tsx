import { StatusDot, type StatusTone } from '../../../../../ui/status-dot.tsx'
import classes from '../inspector.module.css'
import type { Seer } from './who-sees.ts'

const WORDS: Readonly<Record<Seer['sees'], readonly [StatusTone, string]>> = {
  all: ['success', 'Sees it'],
  'no-data': ['warning', 'Without its data'],
  nothing: ['neutral', 'Does not see it'],
}

/** Who sees it now, and why somebody does not. */
export function Seers({ seers }: { seers: readonly Seer[] }) {
  return (
    <section className={classes.group} aria-label="Who sees it now">
      <h3 className={classes.groupTitle}>Who sees it now</h3>
      <ul className={classes.seers}>
        {seers.map(({ role, label, sees, because }) => {
          const [tone, words] = WORDS[sees]
          return (
            <li key={role}>
              <span>
                {label}
                {because !== '' && <span className={classes.note}> {because}</span>}
              </span>
              <StatusDot tone={tone}>{words}</StatusDot>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
