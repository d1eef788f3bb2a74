import { NumberInput } from '@mantine/core'
import { useState } from 'react'

interface CellInputProps {
  label: string
  /** What it is called for those who hear it. */
  name: string
  value: number
  min: number
  max: number
  disabled: boolean
  onCommit: (value: number) => void
}

/** A number of cells. It counts when it is left or Enter is pressed: halfway through "12" nothing jumps to 1. */
export function CellInput({ label, name, value, min, max, disabled, onCommit }: CellInputProps) {
  const [typed, setTyped] = useState<{ text: number | string; from: number }>()
  const shown = typed?.from === value ? typed.text : value
  const commit = () => {
    setTyped(undefined)
    if (typeof shown === 'number' && shown !== value) onCommit(Math.max(min, Math.min(max, shown)))
  }
  return (
    <NumberInput
      size="xs"
      label={label}
      aria-label={name}
      allowDecimal={false}
      hideControls
      min={min}
      max={max}
      disabled={disabled}
      value={shown}
      onChange={(text) => setTyped({ text, from: value })}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
