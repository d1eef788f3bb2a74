import type { Point } from '@mtc/openapi/page'
import { type FrameState, WidgetFrame } from '@mtc/widgets/frame'
import type { WidgetManifest } from '@mtc/widgets/manifest'
import { periodOf } from '@mtc/widgets/period'
import { type Interaction, viewOf, type WidgetContext } from '@mtc/widgets/views'
import { Suspense, useState } from 'react'
import type { GalleryCase } from './cases.ts'
import classes from './gallery.module.css'

const COLUMN = 97
const ROW = 56
const GAP = 16

interface ShownProps {
  manifest: WidgetManifest
  shown: GalleryCase
  locale: string | undefined
}

/** One case at the sizes that people give widgets. */
export function Shown({ manifest, shown: { name, props, answers, state, shopCurrency }, locale }: ShownProps) {
  const [selected, setSelected] = useState<string[]>([])
  const { size, frame, skeleton } = manifest
  const binding = manifest.binding?.default ?? null
  const View = viewOf(manifest.slug)
  const title = typeof props['title'] === 'string' ? props['title'] : manifest.name
  const context: WidgetContext = {
    shop: { name: 'Lantern & Key', currency: shopCurrency, timeZone: 'Europe/Berlin', tagline: 'Games at once' },
    locale,
    hrefOf: () => '#behind',
  }
  const interaction: Interaction = {
    select: (_name: string, { key }: Point) =>
      setSelected((known) => (known.includes(key) ? known.filter((one) => one !== key) : [key])),
    selected,
    hrefBehind: (_name, point) => `#behind-${point?.key ?? 'all'}`,
  }
  const sizes = [
    ['least', size.minW, size.minH],
    ['first', size.w, size.h],
    ['large', Math.min(12, size.w * 2), size.h + 2],
  ] as const
  const empty = answers && manifest.empty?.when(answers) ? manifest.empty : undefined
  const drawn: FrameState = state ?? (empty ? { is: 'empty', message: empty.message } : { is: 'ready' })
  return (
    <>
      <h2>{name}</h2>
      <div className={classes.sizes}>
        {sizes.map(([label, w, h]) => (
          <div key={label} style={{ width: w * COLUMN - GAP, height: h * ROW - GAP }} data-size={label}>
            <WidgetFrame
              title={title}
              period={periodOf(binding, {}, locale)}
              look={frame}
              skeleton={skeleton}
              state={drawn}
            >
              <Suspense>
                {View && (
                  <View props={props} data={answers} binding={binding} context={context} interaction={interaction} />
                )}
              </Suspense>
            </WidgetFrame>
          </div>
        ))}
      </div>
    </>
  )
}
