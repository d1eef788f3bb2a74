import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../../../core/api.ts'
import { resourceKey } from '../../../core/queries.ts'
import type { PaletteEntry } from './document.ts'

const textOf = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback)

/** Every component of the shop and of the system, with the schema of its props. */
export const componentsQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: 'ui/components' }), 'palette'],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) => {
      const query = { limit: 200, sort: ['name' as const], count: 'none' as const }
      const params = { path: { tenant }, query }
      const { body } = await answerOf(client.GET('/{tenant}/admin/ui/components', { params, signal }))
      return body.data.map(({ id, slug, name, propsSchema, defaultProps, renderConfig }) => {
        const view = textOf(renderConfig['view'], slug)
        const description = textOf(renderConfig['description'], name)
        const entry: PaletteEntry = { componentId: id, view, name, description, defaultProps }
        return { entry, propsSchema }
      })
    },
  })
