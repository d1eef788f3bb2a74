import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import classes from './preview.module.css'
import { type Look, seenPageQuery } from './seen-page.ts'

interface HiddenListProps {
  look: Look
  ready: () => Promise<unknown>
  onOpen: (widgetId: string) => void
}

const STEPS: Readonly<Record<string, string>> = {
  template: 'Page',
  layout: 'Layout',
  theme: 'Theme',
  widgets: 'Widgets',
  components: 'Components',
  overrides: 'Changes of the page',
  visibility: 'Who sees what',
}

/** What this person does not get, and why; and how the page came to be as it is. */
export function HiddenList({ look, ready, onOpen }: HiddenListProps) {
  const { data } = useQuery(seenPageQuery(look, ready))
  const explain = data?.explain
  if (!explain) return null
  return (
    <>
      <section aria-label="Not shown">
        <h3 className={classes.label}>Not shown</h3>
        {explain.hidden.length === 0 ? (
          <p className={classes.note}>Everything on the page is shown.</p>
        ) : (
          <ul className={classes.hidden}>
            {explain.hidden.map(({ widgetId, title, reason }) => (
              <li key={widgetId}>
                <Anchor component="button" type="button" size="sm" onClick={() => onOpen(widgetId)}>
                  {title || 'A widget without a title'}
                </Anchor>
                <span className={classes.note}>{reason}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <details className={classes.steps}>
        <summary>How the page came to be so</summary>
        <ol className={classes.hidden}>
          {explain.steps.map(({ step, chosen, note }) => (
            <li key={step}>
              <span>
                {STEPS[step] ?? step}
                {chosen && `: ${chosen.name}`}
              </span>
              <span className={classes.note}>{note}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
