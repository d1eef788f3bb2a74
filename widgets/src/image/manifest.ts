import { compileFields } from '@mtc/openapi/product-schema'
import { addressField } from '../link/address.ts'
import { defineWidget } from '../manifest.ts'
import { FOCUS_OPTIONS, FOCUSES } from '../media/focus.ts'
import { readChoice, readId, readText } from '../read-props.ts'

export const image = defineWidget({
  slug: 'image',
  name: 'Image',
  type: 'widget',
  category: 'Media',
  audiences: ['console', 'storefront'],
  description: 'A picture from the media of the shop',
  icon: 'IconPhoto',
  size: { w: 6, h: 7, minW: 1, minH: 2 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    { name: 'imageId', type: 'image', label: 'Picture', help: 'Pictures come from the media of this shop only' },
    {
      name: 'alt',
      type: 'text',
      label: 'What it shows',
      help: 'Read aloud to people who cannot see it. Leave it empty for a picture that only decorates',
      validation: { maxLength: 300 },
    },
    { name: 'caption', type: 'text', label: 'Caption', validation: { maxLength: 300 } },
    addressField({ name: 'address' }),
    {
      name: 'fit',
      type: 'select',
      label: 'Fills its place',
      width: 'half',
      default: 'cover',
      options: [
        { value: 'cover', label: 'Whole place, edges cut' },
        { value: 'contain', label: 'Whole picture' },
      ],
    },
    {
      name: 'focus',
      type: 'select',
      label: 'Keep in sight',
      width: 'half',
      default: 'center',
      options: FOCUS_OPTIONS,
      showWhen: { field: 'fit', equals: 'cover' },
    },
  ]),
  defaultProps: { fit: 'cover', focus: 'center' },
  read: (stored) => ({
    imageId: readId(stored, 'imageId'),
    alt: readText(stored, 'alt'),
    caption: readText(stored, 'caption'),
    address: readText(stored, 'address'),
    fit: readChoice(stored, 'fit', ['cover', 'contain'], 'cover'),
    focus: readChoice(stored, 'focus', FOCUSES, 'center'),
  }),
  unfinished: ({ imageId }) => (imageId ? undefined : 'No picture has been chosen yet.'),
})
