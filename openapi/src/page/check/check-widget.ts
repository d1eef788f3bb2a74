import { createValidator, type Validate } from '../../product-schema/validator.ts'
import type { PageVariable, PageWidget } from '../content.ts'
import { laidOver } from '../laid-over.ts'
import { checkInsight } from './check-insight.ts'
import { checkRows } from './check-rows.ts'
import { type Blame, below, type PageFault } from './page-fault.ts'
import type { CheckedComponent, PageSurroundings } from './surroundings.ts'

/** What is wrong with a widget: where it stands, what it shows, where its data comes from. */
export function checkWidget(
  widget: PageWidget,
  variables: readonly PageVariable[],
  surroundings: PageSurroundings,
  blame: Blame,
): PageFault[] {
  const component = surroundings.components.get(widget.componentId)
  return [
    ...checkPlace(widget, surroundings, blame),
    ...(component
      ? [
          ...checkProps(widget, component, below(blame, '/props')),
          ...checkBinding(widget, component, variables, surroundings, below(blame, '/binding')),
        ]
      : [blame('/componentId', 'What this widget shows is no longer there: choose another component')]),
  ]
}

function checkPlace({ region, grid }: PageWidget, { layout }: PageSurroundings, blame: Blame): PageFault[] {
  // Without a layout there is nothing to hold a place against; that is a fault of the page.
  if (!layout) return []
  const { regions, responsiveConfig } = layout
  const faults: PageFault[] = []
  if (!regions.some(({ name }) => name === region))
    faults.push(
      blame(
        '/region',
        region === '' ? 'Choose the region it stands in' : `The layout has no region “${region}” any more`,
      ),
    )
  for (const [name, { x, w }] of Object.entries(grid)) {
    const breakpoint = Object.hasOwn(responsiveConfig, name) ? responsiveConfig[name] : undefined
    const at = below(blame, `/grid/${name}`)
    if (!breakpoint) faults.push(at('', `The layout has no breakpoint “${name}” any more`))
    else if (x + w > breakpoint.columns)
      faults.push(at('/w', `Column ${x + w} is beyond the ${breakpoint.columns} that there are at “${name}”`))
  }
  return faults
}

const validators = new WeakMap<CheckedComponent['propsSchema'], Validate>()

/** A schema's validator, made once: a page may have two hundred widgets of a few components. */
function validatorOf(schema: CheckedComponent['propsSchema']): Validate {
  const made = validators.get(schema) ?? createValidator(schema)
  validators.set(schema, made)
  return made
}

function checkProps(widget: PageWidget, { propsSchema, defaultProps }: CheckedComponent, blame: Blame): PageFault[] {
  const faults = validatorOf(propsSchema)(laidOver(defaultProps, widget.props))
  return faults.map(({ field, message }) => blame(field, message))
}

function checkBinding(
  { binding }: PageWidget,
  { name, slot }: CheckedComponent,
  variables: readonly PageVariable[],
  { resources }: PageSurroundings,
  blame: Blame,
): PageFault[] {
  if (binding === null) return slot ? [blame('', `Choose where the data of “${name}” comes from`)] : []
  if (slot === null) return [blame('', `“${name}” needs no data: take the source away`)]
  if (slot && !slot.kinds.includes(binding.kind))
    return [
      blame(
        '/kind',
        binding.kind === 'insight' ? `“${name}” shows rows, not figures` : `“${name}” shows figures, not rows`,
      ),
    ]
  return binding.kind === 'insight'
    ? checkInsight(binding, variables, slot, blame)
    : checkRows(binding, variables, { resources, slot }, blame)
}
