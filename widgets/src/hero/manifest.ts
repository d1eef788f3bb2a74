import { isRecord } from '@mtc/openapi/json'
import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { addressField } from '../link/address.ts'
import { defineWidget } from '../manifest.ts'
import { FOCUS_OPTIONS, FOCUSES } from '../media/focus.ts'
import { readChoice, readId, readText } from '../read-props.ts'

/** A way on from the hero; the first is the one that is meant. */
export interface HeroButton {
  label: string
  address: string
}

const button: FieldDefinition = {
  name: 'button',
  type: 'group',
  label: 'Button',
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Words',
      required: true,
      width: 'half',
      validation: { minLength: 1, maxLength: 40 },
    },
    addressField({ name: 'address', required: true, width: 'half', validation: { minLength: 1 } }),
  ],
}

export const hero = defineWidget({
  slug: 'hero',
  name: 'Hero',
  type: 'widget',
  category: 'Storefront',
  audiences: ['storefront'],
  description: 'The first thing a visitor sees: a large heading, a sentence, a picture behind them, and ways on',
  icon: 'IconPhoto',
  size: { w: 12, h: 6, minW: 4, minH: 4 },
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
    { name: 'buttons', type: 'list', label: 'Buttons', item: button, validation: { maxItems: 2 } },
    { name: 'imageId', type: 'image', label: 'Picture behind' },
    {
      name: 'scrim',
      type: 'select',
      label: 'Words on the picture',
      help: 'Either way the picture is toned until they can be read',
      default: 'dark',
      options: [
        { value: 'dark', label: 'Light, the picture darkened' },
        { value: 'light', label: 'Dark, the picture lightened' },
      ],
    },
    { name: 'focus', type: 'select', label: 'Keep in sight', default: 'center', options: FOCUS_OPTIONS },
  ]),
  defaultProps: { heading: '', text: '', align: 'start' },
  read: (stored) => ({
    heading: readText(stored, 'heading'),
    text: readText(stored, 'text'),
    align: readChoice(stored, 'align', ['start', 'center'], 'start'),
    buttons: readButtons(stored['buttons']),
    imageId: readId(stored, 'imageId'),
    scrim: readChoice(stored, 'scrim', ['dark', 'light'], 'dark'),
    focus: readChoice(stored, 'focus', FOCUSES, 'center'),
  }),
})

function readButtons(value: unknown): HeroButton[] {
  if (!Array.isArray(value)) return []
  const groups = value.filter(isRecord)
  return groups
    .map((one) => ({ label: readText(one, 'label'), address: readText(one, 'address') }))
    .filter(({ label, address }) => label !== '' && address !== '')
    .slice(0, 2)
}
