import { Alert, Button } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { withWidgets } from '../../edits/with-widgets.ts'
import type { Builder } from '../../model/builder.ts'
import { isBreakpoint } from '../../model/frame.ts'

/** Places at breakpoints that the layout no longer has, and the way to let go of them. */
export function LostPlaces({ builder, widget }: { builder: Builder; widget: PageWidget }) {
  const lost = Object.keys(widget.grid).filter((name) => !isBreakpoint(builder.grid, name))
  if (lost.length === 0) return null
  const forget = () =>
    builder.change('Forget places that are gone', (content) =>
      withWidgets(content, [widget.id], (one) => ({
        ...one,
        grid: Object.fromEntries(Object.entries(one.grid).filter(([name]) => !lost.includes(name))),
      })),
    )
  return (
    <Alert color="red" role="alert" title="The layout has other breakpoints now">
      It has a place at {lost.join(', ')}, which the layout no longer knows.{' '}
      {builder.canEdit && (
        <Button size="compact-xs" variant="default" onClick={forget}>
          Forget that place
        </Button>
      )}
    </Alert>
  )
}
