import { useCallback, useEffect, useRef } from 'react'

/**
 * Runs what may move the page: at once, or after the press that is under way. What moves between the pointer's press
 * and its release would otherwise lose its click.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressed = useRef(false)
  useEffect(() => {
    const press = () => {
      isPressed.current = true
    }
    const release = () => {
      isPressed.current = false
    }
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    window.addEventListener('pointercancel', release, true)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
      window.removeEventListener('pointercancel', release, true)
    }
  }, [])
  return useCallback((act) => {
    if (!isPressed.current) return act()
    const ended = new AbortController()
    const later = () => {
      ended.abort()
      // The click is dispatched after the release, in the same task.
      setTimeout(act)
    }
    window.addEventListener('pointerup', later, { signal: ended.signal })
    window.addEventListener('pointercancel', later, { signal: ended.signal })
  }, [])
}
