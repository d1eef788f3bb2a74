import { rowsIn } from '../answers.ts'
import { formatPeriod, formatTime } from '../format.ts'
import { Scroller } from '../frame/scroller.tsx'
import type { ViewProps, WidgetContext } from '../view.ts'
import { byDay, type Entry, entryOf } from './entries.ts'
import { activityFeed } from './manifest.ts'
import classes from './view.module.css'
import { fieldWords, nounOf } from './words.ts'

/** Changes, the newest first, by the days of the shop. */
export default function ActivityFeedView({ props, data, context }: ViewProps) {
  const { title } = activityFeed.read(props)
  const entries = (rowsIn(data)?.rows ?? []).flatMap((row) => entryOf(row) ?? [])
  return (
    <Scroller className={classes.scroll} aria-label={`Rows of ${title}`}>
      {byDay(entries, context.shop.timeZone).map(({ day, entries: own }) => (
        <section key={day} className={classes.day}>
          <h3>{formatPeriod(day, context.locale, 'full')}</h3>
          <ol>
            {own.map((entry) => (
              <Change key={entry.id} entry={entry} context={context} />
            ))}
          </ol>
        </section>
      ))}
    </Scroller>
  )
}

function Change({ entry, context }: { entry: Entry; context: WidgetContext }) {
  const { at, actor, action, resource, name, recordId, fields } = entry
  const { locale, shop, hrefOf, Link = 'a' } = context
  // What was deleted is nowhere to go to.
  const href = action === 'deleted' ? undefined : hrefOf?.({ to: 'record', resource, id: recordId })
  const what = name || nounOf(resource)
  return (
    <li className={classes.change} data-action={action}>
      <time dateTime={at}>{formatTime(at, locale, shop.timeZone)}</time>
      <div>
        <p className={classes.sentence}>
          <strong>{actor || 'Somebody'}</strong> {action} {name && nounOf(resource)}{' '}
          {href ? (
            <Link href={href} className={classes.link}>
              {what}
            </Link>
          ) : (
            what
          )}
        </p>
        {action === 'updated' && fields.length > 0 && <p className={classes.fields}>{fieldWords(fields)}</p>}
      </div>
    </li>
  )
}
