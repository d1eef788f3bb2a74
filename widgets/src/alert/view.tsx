import { useId } from 'react'
import { AddressLink } from '../link/link.tsx'
import { useNow } from '../time/use-now.ts'
import type { ViewProps } from '../view.ts'
import { dismiss, dismissalKey, useDismissals } from './dismissal.ts'
import { alert } from './manifest.ts'
import { isShowing, nextChange } from './showing.ts'
import { ToneSign } from './tone-sign.tsx'
import classes from './view.module.css'

/** A notice, for as long as it matters and to whoever has not dismissed it. */
export default function AlertView({ props, context }: ViewProps) {
  const { tone, title, text, linkLabel, linkAddress, from, until, dismissible } = alert.read(props)
  const titleId = useId()
  const now = useNow((present) => nextChange({ from, until }, present))
  const key = dismissalKey(context.shop.name, context.viewer, [title, text])
  const isDismissed = useDismissals()
  const isGone = dismissible && isDismissed(key)
  const isTime = isShowing({ from, until }, now)
  if (!context.isPreview && (isGone || !isTime)) return null
  return (
    <aside className={classes.alert} data-tone={tone} aria-labelledby={titleId}>
      <ToneSign tone={tone} />
      <div className={classes.words}>
        <p id={titleId} className={classes.title}>
          {title}
        </p>
        {text && <p className={classes.text}>{text}</p>}
        {!isTime && <p className={classes.text}>(Not shown at this time.)</p>}
        {linkLabel && linkAddress && (
          <AddressLink address={linkAddress} context={context} className={classes.link}>
            {linkLabel}
          </AddressLink>
        )}
      </div>
      {dismissible && (
        <button type="button" className={classes.dismiss} aria-label={`Dismiss ${title}`} onClick={() => dismiss(key)}>
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </aside>
  )
}
