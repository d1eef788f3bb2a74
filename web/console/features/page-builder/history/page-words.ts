import type { PageWords } from '@mtc/openapi/page'
import { findScreen } from '../../../core/screens.ts'
import type { Builder } from '../model/builder.ts'

/** What the things of a page are called here: components by what the builder has of them, lists as the console does. */
export const pageWords = ({ components, layouts }: Pick<Builder, 'components' | 'layouts'>): PageWords => ({
  component: (id) => components.get(id),
  row: (id) => components.get(id)?.name ?? layouts.find((layout) => layout.id === id)?.name,
  list: (path) => findScreen(path)?.title,
})
