import { AddressLink } from '../link/link.tsx'
import type { ViewProps } from '../view.ts'
import { type Action, quickActions } from './manifest.ts'
import classes from './view.module.css'
import { wayOf } from './way.ts'

const SIGNS: Readonly<Record<Action['kind'], string>> = {
  new: 'M8 3v10M3 8h10',
  list: 'M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01',
  page: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M7 6.5v6',
  address: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7 9',
}

/** Ways to what is done often: those that the viewer may go. */
export default function QuickActionsView({ props, context }: ViewProps) {
  const { title, actions } = quickActions.read(props)
  // Where nothing leads anywhere, in a preview, the actions are what people see of them.
  const ways = actions.flatMap((action) => wayOf(action, { hrefOf: () => '', ...context }) ?? [])
  if (ways.length === 0) return <p className={classes.nothing}>There is nothing here that your role allows.</p>
  return (
    <nav aria-label={title} className={classes.scroll}>
      <ul className={classes.actions}>
        {ways.map(({ kind, label, href }) => (
          <li key={`${kind} ${href} ${label}`}>
            <AddressLink address={href} context={context} className={classes.action}>
              <svg viewBox="0 0 16 16" aria-hidden>
                <path d={SIGNS[kind]} />
              </svg>
              <span>{label}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
