import { useEffect, useId, useState } from 'react'
import classes from './view.module.css'

const DELAY_MS = 250

/** A search that asks once typing pauses, and at once on Enter. */
export function SearchBox({ term, onSearch }: { term: string; onSearch: (term: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState(term)
  const [answered, setAnswered] = useState(term)
  // The address may change the term from outside: back, or "Show everything".
  if (term !== answered) {
    setAnswered(term)
    setTyped(term)
  }
  useEffect(() => {
    if (typed.trim() === term) return
    const timer = setTimeout(() => onSearch(typed.trim()), DELAY_MS)
    return () => clearTimeout(timer)
  }, [typed, term, onSearch])
  return (
    <search className={classes.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(typed.trim())
        }}
      >
        <label htmlFor={id}>Search</label>
        <input
          id={id}
          type="search"
          maxLength={200}
          value={typed}
          placeholder="Search products"
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  )
}
