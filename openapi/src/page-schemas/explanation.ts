import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { text, uuid } from '../fields.ts'

/** What a page is made by, in this order. */
const RESOLUTION_STEPS = ['template', 'layout', 'theme', 'widgets', 'components', 'overrides', 'visibility'] as const

const candidateExample = { id: demoId('system', 'template'), name: 'Home', isSystem: true }
const Candidate = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'The row', example: candidateExample.id }),
    name: text(120, { title: 'Name', description: 'What people call it', example: 'Home' }, 0),
    isSystem: z.boolean().openapi({ description: "Whether it is the system's" }),
  })
  .openapi('ResolutionCandidate', { description: 'A row that a step could choose.', example: candidateExample })

const stepExample = {
  step: 'template' as const,
  chosen: candidateExample,
  others: [],
  note: 'The shop has no page of its own at this address, so the system’s is shown.',
}
const Step = z
  .strictObject({
    step: z.enum(RESOLUTION_STEPS).openapi({ description: 'Which of the seven' }),
    chosen: Candidate.nullable().openapi({ description: 'The row that won; null where a step chooses no single row' }),
    others: z.array(Candidate).max(200).openapi({ description: 'Rows that it could have been' }),
    note: text(2000, { title: 'Note', description: 'What happened, in words', example: stepExample.note }),
  })
  .openapi('ResolutionStep', { description: 'One step of a resolution.', example: stepExample })

const hiddenExample = {
  widgetId: demoId('system', 'widget', 6),
  title: 'Recent orders',
  reason: 'It is only for those who may see orders; a designer may not do so here.',
}
const Hidden = z
  .strictObject({
    widgetId: uuid({ title: 'Widget', description: 'The widget', example: hiddenExample.widgetId }),
    title: text(200, { title: 'Title', description: 'What people call it', example: hiddenExample.title }, 0),
    reason: text(500, { title: 'Reason', description: 'Why it is not shown', example: hiddenExample.reason }),
  })
  .openapi('HiddenWidget', { description: 'A widget that is not shown, and why.', example: hiddenExample })

export const Explanation = z
  .strictObject({
    steps: z.array(Step).max(RESOLUTION_STEPS.length).openapi({ description: 'The steps, in their order' }),
    hidden: z.array(Hidden).max(2000).openapi({ description: 'The widgets that this viewer does not get' }),
  })
  .openapi('PageExplanation', {
    description: 'How a page came to be as it is.',
    example: { steps: [stepExample], hidden: [hiddenExample] },
  })
export type Explanation = z.infer<typeof Explanation>
