import { Accessibility, type Draggable, type Droppable, StyleInjector } from '@dnd-kit/dom'
import { isSortable } from '@dnd-kit/dom/sortable'
import { DragDropProvider } from '@dnd-kit/react'
import { useSortable } from '@dnd-kit/react/sortable'
import { IconGripVertical } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { cspNonce } from './csp-nonce.ts'
import classes from './drag-list.module.css'

export interface DragListProps<Item> {
  /** What the list holds, for those who hear it: "Fields". */
  label: string
  items: readonly Item[]
  itemId: (item: Item) => string
  itemName: (item: Item) => string
  onMove: (items: Item[], moved: { from: number; to: number }) => void
  children: (item: Item, place: number) => ReactNode
  disabled?: boolean
}

interface RowProps {
  id: string
  index: number
  name: string
  disabled: boolean
  children: ReactNode
}

function Row({ id, index, name, disabled, children }: RowProps) {
  const { ref, handleRef, isDragging } = useSortable({ id, index, disabled })
  return (
    <li ref={ref} className={classes.row} data-dragging={isDragging || undefined}>
      <button ref={handleRef} type="button" className={classes.handle} aria-label={`Move ${name}`} disabled={disabled}>
        <IconGripVertical size={16} aria-hidden />
      </button>
      <div className={classes.body}>{children}</div>
    </li>
  )
}

type Operation = { source: Draggable | null; target: Droppable | null }

interface Listed {
  count: number
  nameOf: (id: unknown) => string
}

/** What is said while an item of the list, as it is then, moves; places count from one. */
function announcements(listed: () => Listed) {
  const place = ({ source }: Operation) => (source && isSortable(source) ? source.index + 1 : 0)
  const name = ({ source }: Operation) => listed().nameOf(source?.id)
  const ofAll = (operation: Operation) => `${place(operation)} of ${listed().count}`
  // An item is "over" its own place as soon as it is lifted: saying so would cut the first sentence short.
  let saidPlace = 0
  return {
    dragstart: ({ operation }: { operation: Operation }) => {
      saidPlace = place(operation)
      return `${name(operation)} lifted from place ${ofAll(operation)}. Arrow keys move it, Space puts it down, Escape leaves it where it was.`
    },
    dragover: ({ operation }: { operation: Operation }) => {
      if (place(operation) === saidPlace) return undefined
      saidPlace = place(operation)
      return `${name(operation)} is over place ${ofAll(operation)}.`
    },
    dragend: ({ operation, canceled }: { operation: Operation; canceled: boolean }) =>
      canceled ? `${name(operation)} stays where it was.` : `${name(operation)} is now at place ${ofAll(operation)}.`,
  }
}

/** A list whose items are put in order by dragging their handle, or by Space and the arrow keys on it. */
export function DragList<Item>(props: DragListProps<Item>) {
  const { label, items, itemId, itemName, onMove, children, disabled = false } = props
  const nonce = cspNonce()
  const nameOf = (id: unknown) => {
    const item = items.find((one) => itemId(one) === id)
    return item === undefined ? 'Item' : itemName(item)
  }
  // The plugins are made once, for a list that changes.
  const listed = useRef<Listed>({ count: items.length, nameOf })
  useEffect(() => {
    listed.current = { count: items.length, nameOf }
  })
  return (
    <DragDropProvider
      plugins={(defaults) => [
        ...defaults.filter((plugin) => plugin !== Accessibility),
        Accessibility.configure({
          announcements: announcements(() => listed.current),
          screenReaderInstructions: {
            draggable: 'Press Space to lift the item, arrow keys to move it, Space to put it down.',
          },
        }),
        ...(nonce ? [StyleInjector.configure({ nonce })] : []),
      ]}
      onDragEnd={({ operation, canceled }) => {
        const { source } = operation
        if (canceled || !isSortable(source)) return
        const { initialIndex: from, index: to } = source
        const item = items[from]
        if (from === to || item === undefined) return
        onMove(items.toSpliced(from, 1).toSpliced(to, 0, item), { from, to })
      }}
    >
      <ul className={classes.list} aria-label={label}>
        {items.map((item, place) => (
          <Row key={itemId(item)} id={itemId(item)} index={place} name={itemName(item)} disabled={disabled}>
            {children(item, place)}
          </Row>
        ))}
      </ul>
    </DragDropProvider>
  )
}
