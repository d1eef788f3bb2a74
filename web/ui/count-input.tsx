import { NumberInput, type NumberInputProps } from '@mantine/core'

interface CountInputProps extends Omit<NumberInputProps, 'onChange' | 'allowDecimal' | 'min' | 'max'> {
  min: number
  max: number
  /** Told whole numbers within the bounds; what is half typed, or beyond them, counts for nothing yet. */
  onChange: (count: number) => void
}

/** A field for a whole number. */
export function CountInput({ min, max, onChange, ...props }: CountInputProps) {
  const tell = (typed: number | string) => {
    if (typeof typed === 'number' && typed >= min && typed <= max) onChange(typed)
  }
  return <NumberInput {...props} min={min} max={max} allowDecimal={false} onChange={tell} />
}
