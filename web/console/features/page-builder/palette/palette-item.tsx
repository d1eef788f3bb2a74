import { useIntersection } from '@mantine/hooks'
import { lazy, memo, Suspense, useState } from 'react'
import { ErrorBoundary } from '../../../../ui/error-boundary.tsx'
import { startComponentDrag } from '../canvas/component-drag.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { iconOf } from './icons.ts'
import classes from './palette.module.css'

// Views and samples: the palette stands before they are there.
const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }))

interface PaletteItemProps {
  component: EffectiveComponent
  onAdd: (component: EffectiveComponent) => void
  onDragged: (component: EffectiveComponent) => void
}

/** A component as it looks, small; drawn once it is seen. */
export const PaletteItem = memo(function PaletteItem({ component, onAdd, onDragged }: PaletteItemProps) {
  const { name, description, icon, isSystem } = component
  const { ref, entry } = useIntersection({ rootMargin: '120px' })
  const [wasSeen, setSeen] = useState(false)
  if (entry?.isIntersecting && !wasSeen) setSeen(true)
  const Icon = iconOf(icon)
  const plain = (
    <span className={classes.plain}>
      <Icon size={24} aria-hidden />
    </span>
  )
  return (
    <li ref={ref}>
      <button
        type="button"
        // The arrows lead here from the search: thirty stops less on the way through the screen.
        tabIndex={-1}
        className={classes.item}
        data-component={component.slug}
        title={description}
        draggable
        onDragStart={(event) => {
          startComponentDrag(event.dataTransfer, component)
          onDragged(component)
        }}
        onClick={() => onAdd(component)}
      >
        <span className={classes.thumb} inert>
          {wasSeen ? (
            <ErrorBoundary fallback={() => plain}>
              <Suspense fallback={plain}>
                <Preview component={component} />
              </Suspense>
            </ErrorBoundary>
          ) : (
            plain
          )}
        </span>
        <span className={classes.name}>
          {name}
          {!isSystem && <span className={classes.own}>Yours</span>}
        </span>
      </button>
    </li>
  )
})
