import { useEffect, useRef, useState } from 'react'
import { relabel } from '../edits/set.ts'
import type { Field } from '../model/field.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'

interface LabelInputProps {
  field: Field
  /** Back to the field, or on to whatever took the focus. */
  onDone: (isFocusKept: boolean) => void
}

/** The label of a field while it is typed, right where the form will show it. */
export function LabelInput({ field, onDone }: LabelInputProps) {
  const { design, act, published } = useDesigner()
  const [before] = useState(field.label ?? '')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const write = (label: string) => void act(relabel(design, field.id, label, published.has(field.id)))
  return (
    <input
      ref={input}
      className={classes.labelInput}
      aria-label="Label"
      value={field.label ?? ''}
      maxLength={200}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => onDone(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') write(before)
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onDone(true)
      }}
    />
  )
}
