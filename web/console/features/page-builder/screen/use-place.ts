import { useEffect } from 'react'
import type { Builder } from '../model/builder.ts'

/** Tells the others who have the page open which widget is being worked on. */
export function usePlace({ document: { setPlace }, selection: [id] }: Builder): void {
  useEffect(() => setPlace(id === undefined ? null : ['widgets', `#${id}`]), [id, setPlace])
}
