import { TextInput } from '@mantine/core'
import type { FieldType } from '@mtc/openapi/product-schema'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { KIND_GROUPS, type Kind } from '../kinds/kinds.ts'
import { searchKinds } from '../kinds/search-kinds.ts'
import { FragmentShelf } from './fragment-shelf.tsx'
import classes from './palette.module.css'
import { PaletteItem } from './palette-item.tsx'

interface PaletteProps {
  searchRef: Ref<HTMLInputElement>
  onAdd: (type: FieldType) => void
  onLeave: () => void
}

/** Up and down among the kinds on show; Up on the first leads back to the search. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-kind]')]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** All kinds of field to drag onto the form, or to add by Enter; found by what people call them. */
export function Palette({ searchRef, onAdd, onLeave }: PaletteProps) {
  const [query, setQuery] = useState('')
  const found = searchKinds(query)
  const first = found[0]
  // What Enter adds stands first.
  const groups = query.trim() === '' ? KIND_GROUPS : [...new Set(found.map(({ group }) => group))]
  const add = (kind: Kind) => {
    setQuery('')
    onAdd(kind.type)
  }
  return (
    <section
      className={classes.palette}
      aria-label="Kinds of field"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          setQuery('')
          onLeave()
        } else walk(event)
      }}
    >
      <TextInput
        ref={searchRef}
        size="xs"
        aria-label="Find a kind of field"
        aria-description="The arrow down leads to the kinds"
        placeholder="Add a field…"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !first || query.trim() === '') return
          event.preventDefault()
          add(first)
        }}
      />
      {found.length === 0 && <p className={classes.none}>No kind of field is called that.</p>}
      {groups.map((group) => (
        <PaletteGroup key={group} name={group} kinds={found.filter((kind) => kind.group === group)} onAdd={add} />
      ))}
      {query === '' && <FragmentShelf />}
    </section>
  )
}

function PaletteGroup({ name, kinds, onAdd }: { name: string; kinds: readonly Kind[]; onAdd: (kind: Kind) => void }) {
  const id = useId()
  if (kinds.length === 0) return null
  return (
    <div>
      <h3 id={id} className={classes.groupName}>
        {name}
      </h3>
      <ul className={classes.kinds} aria-labelledby={id}>
        {kinds.map((kind) => (
          <PaletteItem key={kind.type} kind={kind} onAdd={() => onAdd(kind)} />
        ))}
      </ul>
    </div>
  )
}
