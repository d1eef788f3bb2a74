import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'

export const richText = defineWidget({
  slug: 'rich-text',
  name: 'Text',
  type: 'widget',
  category: 'Text',
  description: 'A heading and paragraphs',
  icon: 'IconAlignLeft',
  size: { w: 6, h: 4, minW: 2, minH: 2 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Heading', validation: { maxLength: 120 } },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      help: 'An empty line begins a new paragraph',
      validation: { maxLength: 10_000 },
    },
  ]),
  defaultProps: { title: '', text: 'Write something for your visitors.' },
  read: (stored) => ({ title: readText(stored, 'title'), text: readText(stored, 'text') }),
})
