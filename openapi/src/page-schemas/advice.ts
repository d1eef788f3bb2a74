import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { text, uuid } from '../fields.ts'
import { MOST_WIDGETS } from '../page/content.ts'

const example = {
  pointer: '/widgets/0/props',
  message: 'No picture has been chosen yet.',
  widgetId: demoId('system', 'widget'),
}
export const adviceExample = [example]

/** What whoever publishes a page should know of it, although nothing keeps them from it. */
export const PageAdvice = z
  .array(
    z
      .strictObject({
        pointer: text(200, { title: 'Place', description: 'JSON Pointer into the content', example: example.pointer }),
        message: text(1000, { title: 'Message', description: 'What is missing, in words', example: example.message }),
        widgetId: uuid({ title: 'Widget', description: 'The widget that it is about', example: example.widgetId }),
      })
      .openapi('PageAdvice', { description: 'A widget that shows visitors nothing yet.', example }),
  )
  .max(MOST_WIDGETS)
  .openapi({ description: 'Widgets that nobody has given what they are about: visitors see nothing of them' })
