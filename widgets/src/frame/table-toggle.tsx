import classes from './frame.module.css'

interface TableToggleProps {
  title: string
  isTable: boolean
  onToggle: (isTable: boolean) => void
}

/** Shows a chart's numbers as a table, and the chart again. */
export function TableToggle({ title, isTable, onToggle }: TableToggleProps) {
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-pressed={isTable}
      aria-label={`Show ${title} as a table`}
      title={isTable ? 'Show as chart' : 'Show as table'}
      onClick={() => onToggle(!isTable)}
    >
      <svg viewBox="0 0 16 16" aria-hidden>
        {isTable ? (
          <path d="M2 14h12M4 12V8M8 12V3M12 12V6" />
        ) : (
          <path d="M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M7 3v10" />
        )}
      </svg>
    </button>
  )
}
