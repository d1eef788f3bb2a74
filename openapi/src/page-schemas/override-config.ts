import { z } from '@hono/zod-openapi'
import { jsonObject, uuid } from '../fields.ts'
import { GridConfig } from './placement.ts'

export const OverrideConfig = z
  .strictObject({
    gridConfig: GridConfig.partial()
      .optional()
      .openapi({ title: 'Grid', description: "What is different from the layout's grid", example: { gap: 24 } }),
    theme: jsonObject({ title: 'Theme', description: "Tokens that are different from the theme's" }).optional(),
    hiddenWidgets: z
      .array(uuid({ title: 'Widget', description: 'A widget that is not shown' }))
      .max(200)
      .optional()
      .openapi({ title: 'Hidden widgets', description: 'Widgets that are there and not shown' }),
  })
  .openapi('OverrideConfig', {
    description: 'What a page changes in the layout, theme and widgets that it is made of.',
    example: { gridConfig: { gap: 24 } },
  })
