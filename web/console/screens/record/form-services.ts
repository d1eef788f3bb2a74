import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FormServices } from '../../../ui/schema-form/services.ts'
import { fileUrl } from '../../core/file-url.ts'
import { uploadFile } from '../../core/files.ts'
import { usePlace } from '../../core/place.ts'
import { listQuery, nameOf, namesQuery, rowQuery } from '../../core/queries.ts'
import { resourceClient } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'

/** The kinds of file that a browser draws as a picture. */
const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml', 'image/avif']

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What the fields of a form need of the API: uploads, pictures, and rows found by name. */
export function useFormServices(): FormServices {
  const place = usePlace()
  const queryClient = useQueryClient()
  return useMemo(() => {
    const tenant = place.tenant ?? ''
    const files = screenOf('files')
    return {
      upload: async (file) => {
        const stored = await uploadFile(tenant, file)
        return { id: stored.id, url: stored.url, name: stored.name }
      },
      fileUrl: (id) => fileUrl(tenant, id),
      describeFile: async (id) => {
        const { row } = await queryClient.fetchQuery(rowQuery(place, files, id))
        return { name: text(row.name), alt: text(row.alt) }
      },
      saveAlt: async (id, alt) => {
        const api = resourceClient(files, place.tenant)
        const { row, etag } = await api.get(id)
        if (row.alt === alt) return
        queryClient.setQueryData(rowQuery(place, files, id).queryKey, await api.update(id, { alt }, etag))
      },
      searchFiles: async (query, only) => {
        const kind = only === 'images' ? { contentType: pictures } : {}
        const search = query.trim() === '' ? {} : { q: query.trim() }
        const asked = { ...kind, ...search, limit: 60, count: 'none' as const }
        const { rows } = await queryClient.fetchQuery(listQuery(place, files, asked))
        return rows.map((row) => ({ id: row.id, name: text(row.name), alt: text(row.alt) }))
      },
      locales: async () => {
        const asked = { limit: 200, count: 'none' as const }
        const { rows } = await queryClient.fetchQuery(listQuery(place, screenOf('stores'), asked))
        const first = rows.toSorted((a, b) => Number(b.isDefault === true) - Number(a.isDefault === true))
        return [...new Set(first.map((row) => text(row.locale)).filter((tag) => tag !== ''))]
      },
      searchReference: async (resource, query, { productTypeId } = {}) => {
        const screen = screenOf(resource)
        const search = screen.searchable && query.trim() !== '' ? { q: query.trim() } : {}
        const within = productTypeId ? { productTypeId } : {}
        const asked = { ...search, ...within, limit: 50, count: 'none' as const }
        const { rows } = await queryClient.fetchQuery(listQuery(place, screen, asked))
        return rows.map((row) => ({ value: row.id, label: nameOf(screen, row) }))
      },
      referenceLabel: async (resource, id) => {
        const names = await queryClient.fetchQuery(namesQuery(place, resource, [id]))
        return names.get(id) ?? `…${id.slice(-6)}`
      },
    }
  }, [place, queryClient])
}
