import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'
import { anchorOf } from './anchor.ts'

const SAMPLE = 'Section'

export const section = defineWidget({
  slug: 'section',
  name: 'Section',
  type: 'widget',
  category: 'Layout',
  audiences: ['console', 'storefront'],
  description: 'A heading for the widgets that follow it, up to the next section',
  icon: 'IconSection',
  size: { w: 12, h: 2, minW: 2, minH: 1 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    { name: 'heading', type: 'text', label: 'Heading', required: true, validation: { minLength: 1, maxLength: 120 } },
    { name: 'text', type: 'textarea', label: 'Description', validation: { maxLength: 500 } },
    {
      name: 'anchor',
      type: 'text',
      label: 'Name in the address',
      help: 'Links lead here by #name; made from the heading when empty',
      validation: {
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        maxLength: 60,
        message: 'Small letters, digits and single hyphens',
      },
    },
    { name: 'collapsible', type: 'boolean', label: 'Can be folded away', default: false },
    {
      name: 'folded',
      type: 'boolean',
      label: 'Folded at first',
      default: false,
      showWhen: { field: 'collapsible', equals: true },
    },
  ]),
  defaultProps: { heading: SAMPLE, text: '', collapsible: false },
  read: (stored) => {
    const heading = readText(stored, 'heading', SAMPLE)
    const collapsible = readFlag(stored, 'collapsible', false)
    return {
      heading,
      collapsible,
      text: readText(stored, 'text'),
      anchor: anchorOf(readText(stored, 'anchor')) || anchorOf(heading),
      folded: collapsible && readFlag(stored, 'folded', false),
    }
  },
})
