import { WidgetFrame } from '@mtc/widgets/frame'
import { periodOf } from '@mtc/widgets/period'
import { viewOf, type WidgetContext } from '@mtc/widgets/views'
import { type CSSProperties, memo, useMemo } from 'react'
import { usePlace } from '../../../core/place.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import classes from './palette.module.css'
import { sampleAnswers } from './sample-answers.ts'
import { SAMPLE_PICTURE, sampleProps } from './sample-props.ts'

/** Pixels of a column of the page, and how much wider than high a picture of it is. */
const CELL_WIDTH = 100
const PICTURE = 3 / 2
const LEAST_WIDTH = 240
/** Of a page's columns, as many as leave something to be made out: charts and lists show more than words do. */
const MOST_COLUMNS = { words: 4, data: 8 } as const

/** The real view of a component with samples for data, as small as the palette. */
export const Preview = memo(function Preview({ component }: { component: EffectiveComponent }) {
  const { currency, name, timeZone } = usePlace()
  const { manifest, view, size } = component
  const defaultProps = useMemo(
    () =>
      manifest ? sampleProps(manifest.slug, manifest.defaultProps, component.defaultProps) : component.defaultProps,
    [manifest, component.defaultProps],
  )
  const data = useMemo(
    () => manifest && sampleAnswers({ ...manifest, defaultProps }, currency),
    [manifest, defaultProps, currency],
  )
  const context = useMemo(
    (): WidgetContext => ({ shop: { name, currency, timeZone }, fileUrl: () => SAMPLE_PICTURE }),
    [name, currency, timeZone],
  )
  const View = viewOf(view)
  if (!manifest || !View) return null
  const width = Math.max(
    LEAST_WIDTH,
    Math.min(size.w, MOST_COLUMNS[manifest.binding && size.h > 2 ? 'data' : 'words']) * CELL_WIDTH,
  )
  const title = typeof defaultProps.title === 'string' ? defaultProps.title : component.name
  const binding = manifest.binding?.default ?? null
  return (
    // The palette says how wide the picture is; React's types know no custom properties.
    <div className={classes.scaled} style={{ width, height: width / PICTURE, '--wide': width } as CSSProperties}>
      <WidgetFrame
        title={title}
        period={periodOf(binding)}
        look={manifest.frame}
        skeleton={manifest.skeleton}
        state={{ is: 'ready' }}
      >
        <View props={defaultProps} data={data} binding={binding} context={context} />
      </WidgetFrame>
    </div>
  )
})
