import { compileFields } from '@mtc/openapi/product-schema'
import { addressField } from '../link/address.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readFlag, readText } from '../read-props.ts'

export const countdown = defineWidget({
  slug: 'countdown',
  name: 'Countdown',
  type: 'widget',
  category: 'Text',
  audiences: ['console', 'storefront'],
  description: 'The time left to a moment, and what is said when it has come',
  icon: 'IconHourglass',
  size: { w: 6, h: 4, minW: 2, minH: 3 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Title', required: true, validation: { minLength: 1, maxLength: 120 } },
    { name: 'until', type: 'datetime', label: 'The moment', help: 'Shown by the clock of the shop' },
    { name: 'seconds', type: 'boolean', label: 'Count the seconds', default: true },
    {
      name: 'after',
      type: 'select',
      label: 'When it has come',
      default: 'message',
      options: [
        { value: 'message', label: 'A sentence stands in its place' },
        { value: 'nothing', label: 'Nothing is shown' },
      ],
    },
    {
      name: 'message',
      type: 'text',
      label: 'Sentence',
      default: 'It has begun.',
      showWhen: { field: 'after', equals: 'message' },
      validation: { maxLength: 200 },
    },
    { name: 'linkLabel', type: 'text', label: 'Link', width: 'half', validation: { maxLength: 60 } },
    addressField({ name: 'linkAddress', width: 'half' }),
  ]),
  defaultProps: { title: 'The sale begins in', seconds: true, after: 'message', message: 'It has begun.' },
  read: (stored) => {
    const until = Date.parse(readText(stored, 'until'))
    return {
      title: readText(stored, 'title', 'Countdown'),
      until: Number.isNaN(until) ? undefined : until,
      seconds: readFlag(stored, 'seconds', true),
      after: readChoice(stored, 'after', ['message', 'nothing'], 'message'),
      message: readText(stored, 'message', 'It has begun.'),
      linkLabel: readText(stored, 'linkLabel'),
      linkAddress: readText(stored, 'linkAddress'),
    }
  },
  unfinished: ({ until }) => (until === undefined ? 'No moment has been chosen yet.' : undefined),
})
