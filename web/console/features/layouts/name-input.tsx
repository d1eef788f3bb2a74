import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface NameInputProps {
  /** What it is kept as. */
  name: string
  /** What people read for it, here as in the builder. */
  titleOf: (name: string) => string
  /** What a title is kept as. */
  nameOf: (title: string) => string
  description: string
  error: string | undefined
  readOnly: boolean
  onChange: (name: string) => void
}

/** A name as people write it, kept in the form that programs know it by. */
export function NameInput({ name, titleOf, nameOf, description, error, readOnly, onChange }: NameInputProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      label="Name"
      description={description}
      value={typed ?? titleOf(name)}
      error={error}
      readOnly={readOnly}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(nameOf(currentTarget.value))
      }}
      onBlur={() => {
        if (name !== '') setTyped(undefined)
      }}
    />
  )
}
