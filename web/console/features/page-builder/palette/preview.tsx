import { WidgetFrame } from '@mtc/widgets/frame'
import { periodOf } from '@mtc/widgets/period'
import { viewOf, type WidgetContext } from '@mtc/widgets/views'
import { memo, useMemo } from 'react'
import { usePlace } from '../../../core/place.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import classes from './palette.module.css'
import { sampleAnswers } from './sample-answers.ts'

/** Pixels of the picture in the palette; and of a cell of the page that it is a picture of. */
const THUMB = { width: 112, height: 68 } as const
const CELL = { width: 100, height: 56 } as const
const LEAST_WIDTH = 240

/** The real view of a component with samples for data, as small as the palette. */
export const Preview = memo(function Preview({ component }: { component: EffectiveComponent }) {
  const { currency, name, timeZone } = usePlace()
  const { manifest, view, defaultProps, size } = component
  const data = useMemo(
    () => manifest && sampleAnswers({ ...manifest, defaultProps }, currency),
    [manifest, defaultProps, currency],
  )
  const context = useMemo((): WidgetContext => ({ shop: { name, currency, timeZone } }), [name, currency, timeZone])
  const View = viewOf(view)
  if (!manifest || !View) return null
  const width = Math.max(LEAST_WIDTH, Math.min(size.w, 8) * CELL.width)
  const scale = THUMB.width / width
  const height = Math.min(size.h * CELL.height, THUMB.height / scale)
  const title = typeof defaultProps.title === 'string' ? defaultProps.title : component.name
  const binding = manifest.binding?.default ?? null
  return (
    <div
      className={classes.scaled}
      style={{ width, height: Math.max(height, THUMB.height / scale), scale: String(scale) }}
    >
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
