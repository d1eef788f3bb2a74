import { formatCount } from '../format.ts'
import { AddressLink } from '../link/link.tsx'
import { useNow } from '../time/use-now.ts'
import type { ViewProps, WidgetContext } from '../view.ts'
import { countdown } from './manifest.ts'
import { callAt, nextTick, timeLeft, UNITS } from './time-left.ts'
import classes from './view.module.css'

/** How much time is left. The figures are silent; a few calls say it aloud. */
export default function CountdownView({ props, context }: ViewProps) {
  const { title, until, seconds, after, message, linkLabel, linkAddress } = countdown.read(props)
  const now = useNow((present) => (until === undefined ? undefined : nextTick(until, present, seconds)))
  const isOver = until !== undefined && now >= until
  const isNothing = isOver && after === 'nothing'
  if (isNothing && !context.isPreview) return null
  const link = linkLabel && linkAddress && (
    <AddressLink address={linkAddress} context={context} className={classes.link}>
      {linkLabel}
    </AddressLink>
  )
  return (
    <section className={classes.countdown} aria-label={title}>
      {!isOver && <h2 className={classes.title}>{title}</h2>}
      {isNothing && <p className={classes.note}>The moment has come: nothing is shown any more.</p>}
      {until === undefined && <p className={classes.note}>No moment has been chosen yet.</p>}
      {until !== undefined && !isOver && <Figures left={until - now} {...{ seconds, context }} />}
      {until !== undefined && !isOver && (
        <p className={classes.note}>
          <time dateTime={new Date(until).toISOString()}>{shopTime(until, context)}</time>
        </p>
      )}
      <p className={isOver ? classes.message : classes.call} role="status">
        {until !== undefined && !isNothing && (isOver ? message : callOf(title, until - now, context))}
      </p>
      {link}
    </section>
  )
}

interface FiguresProps {
  left: number
  seconds: boolean
  context: WidgetContext
}

function Figures({ left, seconds, context }: FiguresProps) {
  const parts = timeLeft(left)
  const shown = UNITS.filter((unit) => seconds || unit !== 'seconds')
  return (
    <div role="timer">
      <dl className={classes.figures}>
        {shown.map((unit) => (
          <div key={unit} className={classes.figure}>
            <dd>{String(parts[unit]).padStart(unit === 'days' ? 1 : 2, '0')}</dd>
            <dt>{nameOf(unit, parts[unit], context.locale)}</dt>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** "days", "day": the reader's own word, in the number that fits. */
function nameOf(unit: string, value: number, locale: string | undefined): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
  }).formatToParts(value)
  return parts.find(({ type }) => type === 'unit')?.value ?? unit
}

/** By the clock of the shop, which is not everybody's: hence the name of its zone. */
const shopTime = (moment: number, { locale, shop }: WidgetContext): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: shop.timeZone,
    timeZoneName: 'short',
  }).format(moment)

function callOf(title: string, left: number, { locale }: WidgetContext): string {
  const call = callAt(left)
  if (call === undefined) return ''
  const { days, hours, minutes } = timeLeft(call)
  const [unit, value] =
    days > 0 ? (['days', days] as const) : hours > 0 ? (['hours', hours] as const) : (['minutes', minutes] as const)
  return `${title}: ${formatCount(value, locale)} ${nameOf(unit, value, locale)}`
}
