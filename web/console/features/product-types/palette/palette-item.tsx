import { useDraggable } from '@dnd-kit/react'
import type { Kind } from '../kinds/kinds.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './palette.module.css'

/** A kind of field: dragged to its place, or added after the selected field by a press. */
export function PaletteItem({ kind, onAdd }: { kind: Kind; onAdd: () => void }) {
  const { isReadonly } = useDesigner()
  const { ref } = useDraggable({ id: `kind:${kind.type}`, data: { kind: kind.type }, disabled: isReadonly })
  return (
    <li>
      <button
        ref={ref}
        type="button"
        // The arrows lead here from the search: thirty stops less on the way through the screen.
        tabIndex={-1}
        className={classes.kind}
        data-kind={kind.type}
        title={kind.hint}
        disabled={isReadonly}
        onClick={onAdd}
      >
        <kind.icon size={16} aria-hidden />
        {kind.name}
      </button>
    </li>
  )
}
