import { z } from '@hono/zod-openapi'
import { text } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { IdempotencyKey } from '../parameters.ts'
import { FILE_TYPES, Files } from '../resources/files.ts'

const Upload = z
  .strictObject({
    file: z.unknown().openapi({
      type: 'string',
      format: 'binary',
      maxLength: 10_485_760,
      description: `The file itself, 10 MiB at most: ${Object.values(FILE_TYPES).join(', ')}`,
    }),
    name: text(200, { title: 'Name', description: "What to call it; the file's own name unless said" }).optional(),
    alt: text(500, { title: 'Description', description: 'What the picture shows' }, 0).optional(),
  })
  .openapi('FileUpload', {
    description: 'A file and what to call it.',
    example: { file: '(binary)', name: 'night-harbour.svg', alt: 'A harbour under a green moon' },
  })

export const createFile = defineOperation({
  id: 'createFile',
  method: 'post',
  path: '/{tenant}/admin/files',
  tag: 'Media',
  access: 'files:create',
  headers: IdempotencyKey,
  body: Upload,
  bodyType: 'multipart/form-data',
  data: Files.schema,
  example: Files.example,
  status: 201,
  etag: true,
  responseName: 'FileResponse',
  refuses: [409, 422],
  summary: 'Upload a file',
  description:
    'Takes one file as multipart/form-data. Its kind is read from its first bytes, not from what the sender claims. Refused when larger than 10 MiB (413) or of another kind (415).',
})

export const getFileContent = defineOperation({
  id: 'getFileContent',
  method: 'get',
  path: '/{tenant}/files/{fileId}',
  tag: 'Media',
  access: 'public',
  raw: {
    type: 'application/octet-stream',
    otherTypes: Object.keys(FILE_TYPES),
    inParts: true,
    schema: {
      type: 'string',
      format: 'binary',
      maxLength: 10_485_760,
      description: 'The bytes of the file, 10 MiB at most',
    },
    description: 'The bytes, with their own media type',
  },
  summary: "Get a file's content",
  description:
    'Answers the bytes. They never change for an id, so they may be cached for good. A `Range` of bytes is answered alone.',
})
