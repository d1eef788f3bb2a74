import { Anchor } from '@mantine/core'
import { recordAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { usePlace } from '../../../core/place.ts'
import { findScreen } from '../../../core/screens.ts'
import classes from './publish.module.css'
import type { Impact } from './use-impact.ts'

const PLURAL = /^(Groups|Widths|Columns) /

/** What else uses the fields that change, each with the way to it. */
export function References({ impact: { references, changes } }: { impact: Impact }) {
  const place = usePlace()
  if (references.length === 0) return null
  return (
    <section aria-label="What else uses these fields">
      <h3 className={classes.title}>What else uses these fields</h3>
      <ul className={classes.offenders}>
        {references.map(({ kind, id, name, place: where, field, change }) => {
          const screen = findScreen(kind)
          const label = changes.find(({ key }) => key === change)?.label ?? field
          return (
            <li key={`${kind} ${id} ${where}`}>
              {screen && id ? (
                <Anchor component={AppLink} size="sm" href={recordAddress(place, screen, id)}>
                  {name}
                </Anchor>
              ) : (
                <strong>{name}</strong>
              )}
              <span>
                {PLURAL.test(name) ? 'use' : 'uses'} {label}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
