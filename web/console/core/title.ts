import { useEffect } from 'react'
import { usePlace } from './place.ts'

/** Names the browser's tab after the screen. */
export function useTitle(title: string): void {
  const { name } = usePlace()
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
}
