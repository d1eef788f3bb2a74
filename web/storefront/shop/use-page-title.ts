import { useEffect } from 'react'

/** Names the browser's tab. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = parts.join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
