import { CloseButton } from '@mantine/core'
import { sourceOf } from '@mtc/openapi/page'
import { capitalised } from '@mtc/widgets/format'
import { type ResolvedPage, titleOf } from '../../../page/resolved-page.ts'
import type { PageData } from '../answers/page-data.ts'
import type { CrossFilter, PageState } from '../state/page-state.ts'
import classes from './chosen-groups.module.css'

interface ChosenGroupsProps {
  page: ResolvedPage
  answers: PageData | undefined
  crossFilters: readonly CrossFilter[]
  change: (part: Partial<PageState>) => void
}

/** The groups that were chosen in charts and narrow the other widgets: each can be let go of. */
export function ChosenGroups({ page, answers, crossFilters, change }: ChosenGroupsProps) {
  return crossFilters.map((filter) => {
    const said = inWords(filter, page, answers)
    return (
      <span key={filter.widgetId} className={classes.chip} title={said.from}>
        {said.dimension}
        <strong>{said.values}</strong>
        <CloseButton
          size="xs"
          aria-label={`Show more than ${said.dimension} ${said.values}`}
          onClick={() => change({ crossFilters: crossFilters.filter((one) => one !== filter) })}
        />
      </span>
    )
  })
}

function inWords({ widgetId, dimension, values }: CrossFilter, page: ResolvedPage, answers: PageData | undefined) {
  const widget = page.widgets.find(({ id }) => id === widgetId)
  const source = widget?.binding?.kind === 'insight' ? sourceOf(widget.binding.source) : undefined
  const points = Object.values(answers?.[widgetId]?.answers ?? {}).flatMap((answer) =>
    answer.kind === 'insight' ? answer.points : [],
  )
  const labelOf = (value: string) => {
    const group = points.find(({ key }) => key === value)?.label
    return group ?? points.find(({ split }) => split === value)?.splitLabel ?? value
  }
  return {
    dimension: source?.dimensions[dimension]?.title ?? capitalised(dimension),
    values: values.map((value) => capitalised(labelOf(value))).join(', '),
    from: widget ? `Chosen in ${titleOf({ props: widget.props, view: widget.component.view })}` : undefined,
  }
}
