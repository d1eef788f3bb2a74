import { demoId } from '../demo-id.ts'
import { longText, slug, text } from '../fields.ts'
import { rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Sectors = defineResource({
  name: 'Sector',
  plural: 'Sectors',
  path: 'sectors',
  subject: 'sectors',
  description: 'A line of business that brands belong to.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the sector', example: 'Headline publishers' }),
    slug: slug({ example: 'headline' }),
    description: longText(2000, {
      title: 'Description',
      description: 'What belongs to it',
      example: 'Big worlds, big casts, midnight launches.',
    }).default(''),
  },
  filters: { createdAt: rangeFilter('Made', 'time') },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'description'],
  example: {
    id: demoId('games', 'sector'),
    name: 'Headline publishers',
    slug: 'headline',
    description: 'Big worlds, big casts, midnight launches.',
  },
  createExample: { name: 'Learning', slug: 'learning', description: 'Games that teach something.' },
  screen: {
    group: 'catalog',
    order: 4,
    icon: 'IconCategory2',
    title: 'Sectors',
    singular: 'sector',
    nameField: 'name',
    purpose: 'A sector groups brands: citrus growers, dairies, studios. Reports can be read by sector.',
    columns: ['name', 'slug', 'description', 'updatedAt'],
  },
})
