import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useLocation } from 'wouter'

/** A link within the console: followed without loading the page; with a modifier key the browser does as it would. */
export function AppLink({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const [, navigate] = useLocation()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    onClick?.(event)
    navigate(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
