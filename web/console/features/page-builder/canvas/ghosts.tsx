import { useSyncExternalStore } from 'react'
import classes from './canvas.module.css'
import type { GestureStore, Ongoing } from './gesture-store.ts'
import { areaOf, type Metrics } from './metrics.ts'

interface GhostsProps {
  region: string
  metrics: Metrics
  store: GestureStore
}

const landing = ({ gesture, floating }: Ongoing, id: string): boolean =>
  gesture.kind === 'bring' ? gesture.widgetId === id : floating.has(id)

/** Where what hangs on the pointer would come to lie. */
export function Ghosts({ region, metrics, store }: GhostsProps) {
  const ongoing = useSyncExternalStore(store.subscribe, store.current)
  const boxes = ongoing?.layouts.get(region)?.filter(({ id }) => landing(ongoing, id)) ?? []
  return boxes.map((box) => {
    const { left, top, width, height } = areaOf(metrics, box)
    return (
      <div
        key={box.id}
        className={classes.ghost}
        style={{ transform: `translate(${left}px, ${top}px)`, width, height }}
        aria-hidden
      />
    )
  })
}
