import { useSyncExternalStore } from 'react'

/** From here on palette and settings stand beside the page. */
const WIDE = '(min-width: 64em)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for all three panes. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
