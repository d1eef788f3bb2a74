import { demoId } from '../demo-id.ts'
import { integer, text } from '../fields.ts'
import { rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const FILE_SIZE_LIMIT = 10 * 1024 * 1024
/** What may be uploaded, and the ending that each gets. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/json': 'json',
  'application/zip': 'zip',
}

export const Files = defineResource({
  name: 'File',
  plural: 'Files',
  path: 'files',
  subject: 'files',
  description: 'An uploaded picture or document.',
  fields: {
    name: text(200, { title: 'Name', description: 'What people call the file', example: 'Logo' }),
    alt: text(
      500,
      {
        title: 'Description',
        description: 'What the picture shows, for people who cannot see it',
        example: 'A golden key with a game pad cross',
      },
      0,
    ).default(''),
  },
  computed: {
    contentType: text(120, { title: 'Kind', description: 'The media type', example: 'image/svg+xml' }),
    size: integer(0, FILE_SIZE_LIMIT, { title: 'Size', description: 'Bytes', example: 372 }).openapi({
      'x-field': { type: 'bytes' },
    }),
    url: text(300, {
      title: 'Address',
      description: 'Where it can be fetched',
      example: `/api/v1/games/files/${demoId('games', 'file')}`,
    }),
  },
  filters: { contentType: textFilter('The media type'), createdAt: rangeFilter('Uploaded', 'time') },
  sort: ['createdAt', 'name', 'size', 'updatedAt'],
  defaultSort: '-createdAt',
  search: ['name', 'alt'],
  ownCreate: true,
  example: {
    id: demoId('games', 'file'),
    name: 'Logo',
    alt: 'A golden key with a game pad cross',
    contentType: 'image/svg+xml',
    size: 372,
    url: `/api/v1/games/files/${demoId('games', 'file')}`,
  },
  screen: {
    group: 'catalog',
    order: 6,
    icon: 'IconPhoto',
    title: 'Media',
    singular: 'file',
    nameField: 'name',
    purpose: 'Pictures and documents that products, brands and pages use.',
    columns: ['url', 'name', 'contentType', 'size', 'createdAt'],
  },
})
