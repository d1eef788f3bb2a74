import { TextInput } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Builder } from '../model/builder.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { addHere } from './add-here.ts'
import classes from './palette.module.css'
import { PaletteItem } from './palette-item.tsx'
import { useRecent } from './recent.ts'
import { type Shelf, shelvesOf } from './shelves.ts'

interface PaletteProps {
  builder: Builder
  searchRef?: Ref<HTMLInputElement>
  /** Escape: back to the page. */
  onLeave?: () => void
  /** Something was added: on a phone the palette makes room for it. */
  onAdded?: () => void
}

const STOPS = 'input, [data-component]'

const GAP = 4
const EDGE = 6
/** As wide as a picture has to be to show something. */
const USUAL_WIDTH = 112

/** How many pictures stand side by side, two at least, and how wide each is then. */
function picturesIn(width: number): CSSProperties {
  const columns = Math.max(2, Math.floor(width / USUAL_WIDTH))
  const thumb = (width - (columns - 1) * GAP) / columns - EDGE
  // React's types know no custom properties.
  return { '--columns': columns, '--thumb': Math.max(40, thumb) } as CSSProperties
}

/** Through what is on show: up and down by rows, left and right one by one; up from the first row to the search. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const columns = Number(event.currentTarget.style.getPropertyValue('--columns'))
  const step = { ArrowDown: columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const isTyping = at === 0
  if (step === undefined || at < 0 || (isTyping && event.key !== 'ArrowDown')) return
  event.preventDefault()
  const next = isTyping ? 1 : Math.max(0, Math.min(stops.length - 1, at + step))
  stops[next]?.focus()
}

/** Every component that fits the page: dragged to its place, or added where it makes sense by a press or Enter. */
export function Palette({ builder, searchRef, onLeave, onAdded }: PaletteProps) {
  const { components, content, tenant, canEdit } = builder
  const { audience } = content
  const [query, setQuery] = useState('')
  const { ref, width } = useElementSize()
  const { recent, used } = useRecent(tenant)
  const shelves = useMemo(
    () => shelvesOf(components.values(), audience, query, recent),
    [components, audience, query, recent],
  )
  const add = (component: EffectiveComponent) => {
    setQuery('')
    used(component.id)
    addHere(builder, component)
    onAdded?.()
  }
  // Every edit makes a new builder; what is drawn here does not change with it.
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  const addLatest = useCallback((component: EffectiveComponent) => latest.current(component), [])
  const remember = useRef(used)
  const dragged = useCallback((component: EffectiveComponent) => remember.current(component.id), [])
  const [first] = shelves[0]?.components ?? []
  if (!canEdit) return null
  return (
    <section
      ref={ref}
      className={classes.palette}
      style={picturesIn(width)}
      aria-label="Components"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return walk(event)
        event.stopPropagation()
        setQuery('')
        onLeave?.()
      }}
    >
      <TextInput
        ref={searchRef}
        className={classes.search}
        size="xs"
        type="search"
        aria-label="Find a component"
        aria-description="The arrow down leads to the components"
        placeholder="Add a component…"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !first || query.trim() === '') return
          event.preventDefault()
          add(first)
        }}
      />
      {shelves.map((shelf) => (
        <PaletteShelf key={shelf.title} shelf={shelf} onAdd={addLatest} onDragged={dragged} />
      ))}
    </section>
  )
}

interface PaletteShelfProps {
  shelf: Shelf
  onAdd: (component: EffectiveComponent) => void
  onDragged: (component: EffectiveComponent) => void
}

const PaletteShelf = memo(function PaletteShelf({ shelf, onAdd, onDragged }: PaletteShelfProps) {
  const id = useId()
  if (shelf.components.length === 0) return <p className={classes.none}>No component is called that.</p>
  return (
    <div>
      <h2 id={id} className={classes.shelfTitle}>
        {shelf.title}
      </h2>
      <ul className={classes.shelf} aria-labelledby={id}>
        {shelf.components.map((component) => (
          <PaletteItem key={component.id} component={component} onAdd={onAdd} onDragged={onDragged} />
        ))}
      </ul>
    </div>
  )
})
