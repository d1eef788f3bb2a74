import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readChoice, readId, readText } from '../read-props.ts'

export const video = defineWidget({
  slug: 'video',
  name: 'Video',
  type: 'widget',
  category: 'Media',
  audiences: ['console', 'storefront'],
  description: 'A film of your own, or one from YouTube or Vimeo that loads once somebody plays it',
  icon: 'IconVideo',
  size: { w: 6, h: 8, minW: 3, minH: 4 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    {
      name: 'title',
      type: 'text',
      label: 'Title',
      help: 'What is to be seen; read aloud to people who cannot see it',
      required: true,
      validation: { minLength: 1, maxLength: 120 },
    },
    {
      name: 'from',
      type: 'select',
      label: 'Comes from',
      default: 'address',
      options: [
        { value: 'address', label: 'YouTube or Vimeo' },
        { value: 'file', label: 'The media of this shop' },
      ],
    },
    {
      name: 'address',
      type: 'text',
      label: 'Address of the video',
      help: 'As it stands in the address bar, or under “Share”',
      showWhen: { field: 'from', equals: 'address' },
      validation: {
        pattern:
          '^https://((www\\.|m\\.)?youtube\\.com|youtu\\.be|(www\\.)?youtube-nocookie\\.com|(www\\.|player\\.)?vimeo\\.com)/[^\\s"\'<>`\\\\]+$',
        maxLength: 300,
        message: 'The address of a video on youtube.com or vimeo.com, beginning with https://',
      },
    },
    {
      name: 'fileId',
      type: 'file',
      label: 'File',
      help: 'MP4 or WebM',
      showWhen: { field: 'from', equals: 'file' },
    },
    { name: 'posterId', type: 'image', label: 'Picture before it plays' },
    { name: 'caption', type: 'text', label: 'Caption', validation: { maxLength: 300 } },
  ]),
  defaultProps: { title: 'Video', from: 'address' },
  read: (stored) => ({
    title: readText(stored, 'title', 'Video'),
    from: readChoice(stored, 'from', ['address', 'file'], 'address'),
    address: readText(stored, 'address'),
    fileId: readId(stored, 'fileId'),
    posterId: readId(stored, 'posterId'),
    caption: readText(stored, 'caption'),
  }),
  unfinished: ({ from, address, fileId }) =>
    (from === 'address' ? address : fileId) ? undefined : 'No video has been chosen yet.',
})
