import { FILE_SIZE_LIMIT, FILE_TYPES, fileOperations } from '@mtc/openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { ApiError, invalid } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import { createOnce, idempotency } from '../../kit/crud/idempotency.ts'
import type { Crud } from '../../kit/crud/index.ts'
import type { AppContext } from '../../kit/env.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { fieldIssues } from '../../kit/zod-issues.ts'
import { kindOf } from './kind.ts'
import { rangeOf } from './range.ts'

const YEAR_SECONDS = 31_536_000
const storageKey = (tenantId: string, id: string) => `${tenantId}/${id}`
const { createFile } = fileOperations
/** RFC 8187: encodeURIComponent leaves four characters that a header's extended value may not hold. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** The parts of the form, each as the contract declares it. A file's own name need not fit: it is cut. */
async function readForm(c: AppContext): Promise<{ file: File; name: string; alt: string }> {
  const form = await c.req.parseBody().catch(() => {
    throw invalid([{ field: '', message: 'The body is not multipart/form-data' }])
  })
  const { file } = form
  if (!(file instanceof File)) throw invalid([{ field: '/file', message: 'Send the file in a part named file' }])
  const parsed = createFile.body?.safeParse(form)
  if (!parsed?.success) throw invalid(fieldIssues(parsed?.error.issues ?? [], 'form'))
  if (file.size > FILE_SIZE_LIMIT)
    throw new ApiError('PAYLOAD_TOO_LARGE', { message: 'A file may have at most 10 MiB' })
  if (file.size === 0) throw invalid([{ field: '/file', message: 'The file is empty' }])
  const { name = file.name.replaceAll('\0', '').slice(0, 200).toWellFormed() || 'file', alt = '' } = parsed.data
  return { file, name, alt }
}

/** A file is small enough to be held whole while a part of it is cut out. */
const bytesOf = async (body: ReadableStream | Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(body as BodyInit).arrayBuffer())

export function fileRoutes(app: App, files: Crud): void {
  bind(app, createFile, async ({ c }) => {
    const platform = c.get('platform')
    const { file, name, alt } = await readForm(c)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const contentType = await kindOf(bytes, file.name)
    if (!contentType)
      throw new ApiError('UNSUPPORTED_MEDIA_TYPE', {
        message: `This kind of file is not taken. Send one of: ${Object.values(FILE_TYPES).join(', ')}`,
      })
    const { id: tenantId } = c.get('tenant')
    const said = { name, alt, content: [...sha256(bytes)] }
    const row = await createOnce(c, files, idempotency(c, createFile.id, tenantId, said), async (id) => {
      // The bytes first: a row never points at nothing.
      await platform.files.put(storageKey(tenantId, id), bytes, contentType)
      return { name, alt, contentType, size: bytes.length }
    })
    return files.answer(c, row, { Location: `${c.req.path}/${row.id}` })
  })

  bind(app, fileOperations.getFileContent, async ({ c, params }) => {
    const { store, files: storage } = c.get('platform')
    const { id: tenantId } = c.get('tenant')
    const row = await tenantStore(store, tenantId).find(store.t.files, params.fileId)
    const content = row && (await storage.get(storageKey(tenantId, row.id)))
    if (!row || !content) throw new ApiError('NOT_FOUND')
    const isPicture = row.contentType.startsWith('image/')
    const headers = {
      'Content-Type': row.contentType,
      'Accept-Ranges': 'bytes',
      'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
      // An SVG is a document: opened by itself it must not run anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(row.name)}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    const range = rangeOf(c.req.header('Range'), content.size)
    if (!range)
      return c.body(content.body as ReadableStream, 200, { ...headers, 'Content-Length': String(content.size) })
    const { first, last } = range
    const part = (await bytesOf(content.body)).slice(first, last + 1)
    return c.body(part, 206, {
      ...headers,
      'Content-Length': String(part.length),
      'Content-Range': `bytes ${first}-${last}/${content.size}`,
    })
  })
}
