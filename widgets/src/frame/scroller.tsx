import { type ComponentProps, createElement } from 'react'

interface ScrollerProps extends ComponentProps<'section'> {
  /** What it is, where it is no section: a text or a list. */
  as?: 'section' | 'div' | 'pre' | 'ul'
}

/** What scrolls within itself, and so can be reached and scrolled with the keyboard (WCAG 2.1.1). */
export function Scroller({ as = 'section', ...props }: ScrollerProps) {
  return createElement(as, { tabIndex: 0, ...props })
}
