import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'

export const hero = defineWidget({
  slug: 'hero',
  name: 'Hero',
  type: 'widget',
  category: 'Storefront',
  description: 'The first thing a visitor sees: a large heading and a sentence',
  icon: 'IconPhoto',
  size: { w: 12, h: 5, minW: 4, minH: 3 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      help: "The shop's name when empty",
      validation: { maxLength: 120 },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Sentence',
      help: "The shop's tagline when empty",
      validation: { maxLength: 400 },
    },
    {
      name: 'align',
      type: 'select',
      label: 'Stands',
      default: 'start',
      options: [
        { value: 'start', label: 'At the start' },
        { value: 'center', label: 'In the middle' },
      ],
    },
  ]),
  defaultProps: { heading: '', text: '', align: 'start' },
  read: (stored) => ({
    heading: readText(stored, 'heading'),
    text: readText(stored, 'text'),
    align: stored['align'] === 'center' ? ('center' as const) : ('start' as const),
  }),
})
