import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import classes from './list.module.css'

const settleMs = 250

interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  ref: Ref<HTMLInputElement>
}

/** The list's search; asks once the typing pauses. */
export function SearchBox({ label, value, onChange, ref }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    // The address changed without us, by going back for instance.
    setShown(value)
    setTyped(value)
  }
  const ask = useDebouncedCallback((text: string) => {
    const asked = text.trim()
    setShown(asked)
    onChange(asked)
  }, settleMs)
  const type = (text: string) => {
    setTyped(text)
    ask(text)
    if (text === '') ask.flush()
  }
  return (
    <TextInput
      ref={ref}
      className={classes.search ?? ''}
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed !== '' && <CloseButton size="sm" aria-label="Clear the search" onClick={() => type('')} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  )
}
