import { sourceOf } from '@mtc/openapi/page'
import { figuresIn } from '../answers.ts'
import { Scroller } from '../frame/scroller.tsx'
import type { ViewProps } from '../view.ts'
import { topList } from './manifest.ts'
import { Place } from './place.tsx'
import { standingsOf } from './standings.ts'
import classes from './view.module.css'

/** The largest groups with their bars; a table to whoever hears it. Several currencies stand below one another. */
export default function TopListView({ props, data, context, interaction }: ViewProps) {
  const { title } = topList.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  const source = sourceOf(answer.source)
  const heading = source?.dimensions[answer.groupBy]?.title ?? 'Group'
  const measure = source?.measures[answer.measure]?.title ?? 'Value'
  const all = standingsOf(answer, figuresIn(data, 'whole'), context.shop.currency)
  return (
    <Scroller className={classes.scroll} aria-label={`Rows of ${title}`}>
      {all.map(({ currency, places }) => (
        <table key={currency} className={classes.list}>
          <caption className={all.length > 1 ? classes.currency : classes.unseen}>
            {all.length > 1 ? currency : title}
          </caption>
          <thead className={classes.unseen}>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{measure}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <Place key={place.point.key} {...{ place, context, interaction }} />
            ))}
          </tbody>
        </table>
      ))}
    </Scroller>
  )
}
