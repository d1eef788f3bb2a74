import { z } from '@hono/zod-openapi'
import { text } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import { contentPath } from '../patch.ts'

const differenceExample = {
  kind: 'changed' as const,
  path: ['refreshSeconds'],
  before: null,
  after: 60,
  text: 'Refresh seconds: nothing became 60',
}
/** One thing in which two contents differ. */
const ContentDifference = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'moved', 'changed']).openapi({ description: 'What became of it' }),
    path: contentPath('Where in the content'),
    before: JsonValue.optional(),
    after: JsonValue.optional(),
    text: text(1000, {
      title: 'In words',
      description: 'What became of it, in words',
      example: differenceExample.text,
    }),
  })
  .openapi('ContentDifference', { description: 'One thing in which two contents differ.', example: differenceExample })
export const ContentDifferences = z.array(ContentDifference).max(2000)

const conflictExample = {
  key: '["value","name"]',
  kind: 'value' as const,
  path: ['name'],
  base: 'Home',
  mine: 'Our numbers',
  theirs: 'Overview',
  place: 'Name',
  mineInWords: '“Our numbers”',
  theirsInWords: '“Overview”',
}
const inWords = (description: string, example: string) => text(1000, { title: 'In words', description, example }, 0)
/** One place that both the shop and the system changed, each in their own way. */
export const ContentConflict = z
  .strictObject({
    key: text(4000, { title: 'Key', description: 'What the choice for it goes by', example: conflictExample.key }),
    kind: z.enum(['value', 'removed', 'place']).openapi({
      description: '`value`: it got two values; `removed`: one removed what the other changed; `place`: two places',
    }),
    path: contentPath('Where in the content'),
    base: JsonValue.optional(),
    mine: JsonValue.optional(),
    theirs: JsonValue.optional(),
    place: inWords('Where it is', 'Name'),
    mineInWords: inWords('What the shop wants there', conflictExample.mineInWords),
    theirsInWords: inWords('What the system wants there', conflictExample.theirsInWords),
  })
  .openapi('ContentConflict', {
    description: 'One place that two sides changed, each in their own way.',
    example: conflictExample,
  })
