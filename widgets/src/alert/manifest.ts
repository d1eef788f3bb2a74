import { compileFields } from '@mtc/openapi/product-schema'
import { addressField } from '../link/address.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readFlag, readText } from '../read-props.ts'

export const TONES = ['info', 'success', 'warning', 'danger'] as const

const SAMPLE = 'Good to know'

export const alert = defineWidget({
  slug: 'alert',
  name: 'Alert',
  type: 'widget',
  category: 'Text',
  audiences: ['console', 'storefront'],
  description: 'A notice that stands out, for as long as it matters',
  icon: 'IconAlertTriangle',
  size: { w: 12, h: 2, minW: 3, minH: 2 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    {
      name: 'tone',
      type: 'select',
      label: 'Tone',
      default: 'info',
      options: [
        { value: 'info', label: 'Information' },
        { value: 'success', label: 'Good news' },
        { value: 'warning', label: 'Warning' },
        { value: 'danger', label: 'Something is wrong' },
      ],
    },
    { name: 'title', type: 'text', label: 'Title', required: true, validation: { minLength: 1, maxLength: 120 } },
    { name: 'text', type: 'textarea', label: 'Text', validation: { maxLength: 1000 } },
    { name: 'linkLabel', type: 'text', label: 'Link', width: 'half', validation: { maxLength: 60 } },
    addressField({ name: 'linkAddress', width: 'half' }),
    { name: 'from', type: 'datetime', label: 'Shown from', width: 'half' },
    { name: 'until', type: 'datetime', label: 'Shown until', width: 'half' },
    {
      name: 'dismissible',
      type: 'boolean',
      label: 'People can dismiss it',
      help: 'It stays away for whoever dismissed it, until its words change',
      default: true,
    },
  ]),
  defaultProps: { tone: 'info', title: SAMPLE, text: '', dismissible: true },
  read: (stored) => ({
    tone: readChoice(stored, 'tone', TONES, 'info'),
    title: readText(stored, 'title', SAMPLE),
    text: readText(stored, 'text'),
    linkLabel: readText(stored, 'linkLabel'),
    linkAddress: readText(stored, 'linkAddress'),
    from: momentOf(stored['from']),
    until: momentOf(stored['until']),
    dismissible: readFlag(stored, 'dismissible', true),
  }),
  unfinished: ({ title, text }) => (title === SAMPLE && text === '' ? 'It says nothing yet.' : undefined),
})

const momentOf = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
