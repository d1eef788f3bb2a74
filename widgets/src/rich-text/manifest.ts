import { compileFields } from '@mtc/openapi/product-schema'
import { richTextHtml } from '@mtc/openapi/product-schema/rich-text'
import { defineWidget } from '../manifest.ts'
import { readChoice, readText } from '../read-props.ts'

const SAMPLE = '<p>Write something for your visitors.</p>'

const isBlank = (html: string): boolean => html.replaceAll(/<[^>]*>/g, '').trim() === ''

export const richText = defineWidget({
  slug: 'rich-text',
  name: 'Text',
  type: 'widget',
  category: 'Text',
  audiences: ['console', 'storefront'],
  description: 'A heading and formatted text: paragraphs, lists, links, quotations',
  icon: 'IconAlignLeft',
  size: { w: 6, h: 4, minW: 2, minH: 2 },
  frame: 'bare',
  skeleton: 'text',
  revision: 2,
  // The first revision held plain text.
  migrate: (_from, { props, binding }) => ({
    props: { title: readText(props, 'title'), text: richTextHtml(readText(props, 'text')) },
    binding,
  }),
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Heading', validation: { maxLength: 120 } },
    { name: 'text', type: 'richtext', label: 'Text', validation: { maxLength: 20_000 } },
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
  defaultProps: { title: '', text: SAMPLE, align: 'start' },
  read: (stored) => ({
    title: readText(stored, 'title'),
    text: readText(stored, 'text'),
    align: readChoice(stored, 'align', ['start', 'center'], 'start'),
  }),
  unfinished: ({ title, text }) =>
    text === SAMPLE || (title === '' && isBlank(text)) ? 'Nothing has been written yet.' : undefined,
})
