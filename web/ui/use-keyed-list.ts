import { useState } from 'react'

/** A list being edited whose items have no lasting names: each gets a key that stays with it while it changes. */
export function useKeyedList<T>(values: readonly T[], onChange: (values: T[]) => void) {
  const [keys, setKeys] = useState<readonly string[]>(() => values.map(() => crypto.randomUUID()))
  let current = keys
  if (keys.length !== values.length) {
    // Changed from outside, by an undo for instance.
    current = values.map((_, place) => keys[place] ?? crypto.randomUUID())
    setKeys(current)
  }
  return {
    items: values.map((item, place) => ({ item, key: current[place] ?? String(place) })),
    replace: (place: number, item: T) => onChange(values.with(place, item)),
    /** `key`: of an item that was drawn before it was one. */
    add: (item: T, place = values.length, key: string = crypto.randomUUID()): string => {
      setKeys(current.toSpliced(place, 0, key))
      onChange(values.toSpliced(place, 0, item))
      return key
    },
    remove: (place: number) => {
      setKeys(current.toSpliced(place, 1))
      onChange(values.toSpliced(place, 1))
    },
    move: (from: number, to: number) => {
      const [item] = values.slice(from, from + 1)
      const key = current[from]
      if (item === undefined || key === undefined) return
      setKeys(current.toSpliced(from, 1).toSpliced(to, 0, key))
      onChange(values.toSpliced(from, 1).toSpliced(to, 0, item))
    },
  }
}
