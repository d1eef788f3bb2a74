import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readChoice } from '../read-props.ts'

export const spacer = defineWidget({
  slug: 'spacer',
  name: 'Spacer',
  type: 'widget',
  category: 'Layout',
  audiences: ['console', 'storefront'],
  description: 'Room between two parts of a page, with a line through it or without',
  icon: 'IconSpacingVertical',
  size: { w: 12, h: 1, minW: 1, minH: 1 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    {
      name: 'look',
      type: 'select',
      label: 'Looks like',
      default: 'room',
      options: [
        { value: 'room', label: 'Room alone' },
        { value: 'line', label: 'A line' },
      ],
    },
  ]),
  defaultProps: { look: 'room' },
  read: (stored) => ({ look: readChoice(stored, 'look', ['room', 'line'], 'room') }),
})
