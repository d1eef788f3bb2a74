import { FILE_SIZE_LIMIT, FILE_TYPES, fileOperations } from '@mtc/openapi'
import { ApiError, invalid } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { Crud } from '../../kit/crud/index.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { kindOf } from './kind.ts'

const YEAR_SECONDS = 31_536_000
const storageKey = (tenantId: string, id: string) => `${tenantId}/${id}`
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export function fileRoutes(app: App, files: Crud): void {
  bind(app, fileOperations.createFile, async ({ c }) => {
    const platform = c.get('platform')
    const form = await c.req.parseBody().catch(() => {
      throw invalid([{ field: '', message: 'The body is not multipart/form-data' }])
    })
    const file = form['file']
    if (!(file instanceof File)) throw invalid([{ field: '/file', message: 'Send the file in a part named file' }])
    if (file.size > FILE_SIZE_LIMIT)
      throw new ApiError('PAYLOAD_TOO_LARGE', { message: 'A file may have at most 10 MiB' })
    if (file.size === 0) throw invalid([{ field: '/file', message: 'The file is empty' }])
    const name = (text(form['name']) ?? file.name).replaceAll('\0', '').slice(0, 200) || 'file'
    const bytes = new Uint8Array(await file.arrayBuffer())
    const contentType = await kindOf(bytes, file.name)
    if (!contentType)
      throw new ApiError('UNSUPPORTED_MEDIA_TYPE', {
        message: `This kind of file is not taken. Send one of: ${Object.values(FILE_TYPES).join(', ')}`,
      })
    const id = platform.newId()
    // The bytes first: a row never points at nothing.
    await platform.files.put(storageKey(c.get('tenant').id, id), bytes, contentType)
    const row = await files.write(c, 'created', undefined, {
      id,
      name,
      alt: (text(form['alt']) ?? '').slice(0, 500),
      contentType,
      size: bytes.length,
    })
    return files.answer(c, row, { Location: `${c.req.path}/${id}` })
  })

  bind(app, fileOperations.getFileContent, async ({ c, params }) => {
    const { store, files: storage } = c.get('platform')
    const { id: tenantId } = c.get('tenant')
    const row = await tenantStore(store, tenantId).find(store.t.files, params.fileId)
    const content = row && (await storage.get(storageKey(tenantId, row.id)))
    if (!row || !content) throw new ApiError('NOT_FOUND')
    const isPicture = row.contentType.startsWith('image/')
    return c.body(content.body as ReadableStream, 200, {
      'Content-Type': row.contentType,
      'Content-Length': String(content.size),
      'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
      // An SVG is a document: opened by itself it must not run anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  })
}
