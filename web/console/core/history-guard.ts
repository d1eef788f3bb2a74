import { isRecord } from '@mtc/openapi/json'
import { useEffect } from 'react'

const stampOf = (state: unknown): number | undefined =>
  isRecord(state) && typeof state.place === 'number' ? state.place : undefined

// Going back and forth tells no direction: every entry of the tab's history carries its number instead.
const stamp = (place: number) =>
  history.replaceState({ ...(isRecord(history.state) ? history.state : {}), place }, '', location.href)

/**
 * Asks before somebody goes back or forth; `mayLeave` answers true at once where there is nothing to ask. By then the
 * browser has moved already, so it is sent back first, and on again once they want to leave.
 */
export function useHistoryGuard(mayLeave: () => true | Promise<boolean>): void {
  useEffect(() => {
    let here = stampOf(history.state) ?? 0
    let pathname = location.pathname
    let isReturning = false
    if (stampOf(history.state) === undefined) stamp(here)

    const onPush = () => {
      here += 1
      pathname = location.pathname
      stamp(here)
    }
    const onReplace = () => {
      pathname = location.pathname
      if (stampOf(history.state) === undefined) stamp(here)
    }
    const onPop = (event: PopStateEvent) => {
      const there = stampOf(event.state)
      const answer = isReturning || location.pathname === pathname ? true : mayLeave()
      if (answer === true || there === undefined) {
        isReturning = false
        here = there ?? here
        pathname = location.pathname
        return
      }
      event.stopImmediatePropagation()
      isReturning = true
      const steps = there - here
      history.go(-steps)
      void answer.then((leaves) => leaves && history.go(steps))
    }
    // `pushState` and `replaceState` are the router's own events; the capture comes before its listeners.
    window.addEventListener('pushState', onPush)
    window.addEventListener('replaceState', onReplace)
    window.addEventListener('popstate', onPop, { capture: true })
    return () => {
      window.removeEventListener('pushState', onPush)
      window.removeEventListener('replaceState', onReplace)
      window.removeEventListener('popstate', onPop, { capture: true })
    }
  }, [mayLeave])
}
