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
    <div className={classes.plain}>
      <Icon size={24} aria-hidden />
    </div>
  )
  return (
    <li ref={ref} className={classes.item}>
      {/* Beside the button, not in it: a view may hold buttons of its own. */}
      <div className={classes.thumb} inert aria-hidden>
        {wasSeen ? (
          <ErrorBoundary fallback={() => plain}>
            <Suspense fallback={plain}>
              <Preview component={component} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          plain
        )}
      </div>
      <button
        type="button"
        // The arrows lead here from the search: thirty stops less on the way through the screen.
        tabIndex={-1}
        className={classes.name}
        data-component={component.slug}
        title={description}
        draggable
        onDragStart={(event) => {
          startComponentDrag(event.dataTransfer, component)
          const picture = event.currentTarget.closest('li')
          if (picture) event.dataTransfer.setDragImage(picture, 24, 24)
        }}
        // Not before it is over: what is moved about on the screen while it is dragged is let go of.
        onDragEnd={(event) => {
          if (event.dataTransfer.dropEffect !== 'none') onDragged(component)
        }}
        onClick={() => onAdd(component)}
      >
        {name}
        {!isSystem && <span className={classes.own}>Yours</span>}
      </button>
    </li>
  )
})
