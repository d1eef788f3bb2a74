import { useEffect, useId, useRef } from 'react'
import type { ViewProps } from '../view.ts'
import { section } from './manifest.ts'
import classes from './view.module.css'

/** The heading of what follows. Where the host folds what belongs to it, the heading is the switch. */
export default function SectionView({ props, folding }: ViewProps) {
  const { heading, text, anchor, collapsible } = section.read(props)
  const ref = useRef<HTMLElement>(null)
  const textId = useId()
  useEffect(() => {
    // The page was drawn after the browser looked for the place that its address names.
    if (anchor !== '' && location.hash === `#${anchor}`) ref.current?.scrollIntoView()
  }, [anchor])
  return (
    <section ref={ref} className={classes.section} {...(anchor ? { id: anchor } : {})}>
      <h2 className={classes.heading}>
        {collapsible && folding ? (
          <button
            type="button"
            className={classes.switch}
            aria-expanded={!folding.isFolded}
            aria-describedby={text ? textId : undefined}
            onClick={folding.toggle}
          >
            <svg viewBox="0 0 16 16" aria-hidden>
              <path d="M6 3.5l4.5 4.5-4.5 4.5" />
            </svg>
            {heading}
          </button>
        ) : (
          heading
        )}
        {anchor && (
          <a className={classes.anchor} href={`#${anchor}`} aria-label={`Link to ${heading}`}>
            #
          </a>
        )}
      </h2>
      {text && (
        <p id={textId} className={classes.text}>
          {text}
        </p>
      )}
    </section>
  )
}
