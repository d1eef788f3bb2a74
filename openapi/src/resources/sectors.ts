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
    name: text(120, { title: 'Name', description: 'What people call the sector', example: 'Independent studios' }),
    slug: slug({ example: 'independent-studios' }),
    description: longText(2000, {
      title: 'Description',
      description: 'What belongs to it',
      example: 'Small teams, own publishing',
    }).default(''),
  },
  filters: { createdAt: rangeFilter('Made', 'time') },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'description'],
  example: {
    id: demoId('fruits', 'sector'),
    name: 'Independent studios',
    slug: 'independent-studios',
    description: 'Small teams, own publishing',
  },
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
