import { Anchor } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page-header.module.css'

export interface Crumb {
  label: string
  href: string
}

export interface PageHeaderProps {
  title: string
  /** The way here, outermost first; the page itself is the title. */
  breadcrumb?: readonly Crumb[]
  /** Beside the title: a count, a status. */
  meta?: ReactNode
  /** At the end: at most one primary button. */
  actions?: ReactNode
  /** Takes the focus when it appears: for a screen that stands in the place of the button that led to it. */
  isFocused?: boolean
  /** How a crumb is followed; the browser's own way unless given. */
  onNavigate?: (href: string) => void
}

/** The head of a screen, with its one first-level heading. */
export function PageHeader({ title, breadcrumb = [], meta, actions, isFocused = false, onNavigate }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocused) heading.current?.focus({ preventScroll: true })
  }, [isFocused])
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        {breadcrumb.length > 0 && (
          <nav aria-label="Breadcrumb">
            <ol className={classes.crumbs}>
              {breadcrumb.map(({ label, href }) => (
                <li key={href}>
                  <Anchor
                    href={href}
                    size="xs"
                    c="dimmed"
                    onClick={(event) => {
                      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
                      if (!onNavigate || opensElsewhere) return
                      event.preventDefault()
                      onNavigate(href)
                    }}
                  >
                    {label}
                  </Anchor>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className={classes.line}>
          <h1 ref={heading} className={classes.title} {...(isFocused ? { tabIndex: -1 } : {})}>
            {title}
          </h1>
          {meta && <div className={classes.meta}>{meta}</div>}
        </div>
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
