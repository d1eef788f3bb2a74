import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, slug, uuid } from '../fields.ts'
import { Binding } from './binding.ts'
import { firstWidget } from './dashboard-parts.ts'
import { Placements } from './placement.ts'

const { region, grid, props, binding } = firstWidget
export const widgetOnPageExample = {
  id: demoId('system', 'widget'),
  isSystem: true,
  region,
  position: 0,
  grid,
  component: { id: demoId('system', 'component'), slug: 'figure', type: 'widget' as const, view: 'figure' },
  props,
  binding,
}

export const WidgetOnPage = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'The widget', example: widgetOnPageExample.id }),
    isSystem: z.boolean().openapi({ description: "Whether it is the system's: editing makes a copy of the page" }),
    region: slug({ title: 'Region', description: 'Where it stands', example: 'main' }),
    position: integer(0, 10_000, {
      title: 'Position',
      description: 'Its place in reading order among the widgets that the viewer may see',
    }),
    grid: Placements,
    component: z
      .strictObject({
        id: uuid({ title: 'Component', description: 'What it shows', example: widgetOnPageExample.component.id }),
        slug: slug({ example: 'figure' }),
        type: z.enum(['widget', 'chart', 'form']).openapi({ description: 'What sort of component it is' }),
        view: slug({ title: 'View', description: 'Which view draws it', example: 'figure' }),
      })
      .openapi({ description: 'What it shows' }),
    props: jsonObject({
      title: 'Props',
      description: "The component's defaults with the widget's own props over them",
    }),
    binding: Binding.nullable().openapi({
      title: 'Data',
      description: 'Where its data comes from; null: it needs none, or nobody has chosen yet',
    }),
  })
  .openapi('WidgetOnPage', { description: 'A widget that the viewer may see.', example: widgetOnPageExample })
