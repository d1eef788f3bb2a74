import { demoId } from '../demo-id.ts'
import { image, longText, reference, slug, text, url } from '../fields.ts'
import { idFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Brands = defineResource({
  name: 'Brand',
  plural: 'Brands',
  path: 'brands',
  subject: 'brands',
  description: 'Who makes a product: a maker, a publisher, a grower.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the brand', example: 'Lanternquay' }),
    slug: slug({ example: 'lanternquay' }),
    sectorId: reference('sectors', { title: 'Sector', description: 'The line of business it belongs to' })
      .nullable()
      .default(null),
    description: longText(2000, {
      title: 'Description',
      description: 'A few sentences for the storefront',
      example: 'Story-led worlds with weather of their own.',
    }).default(''),
    website: url({ title: 'Website', description: 'Its own website', example: 'https://lanternquay.example.com' })
      .nullable()
      .default(null),
    logoId: image({ title: 'Logo', description: 'A picture, best square' }).nullable().default(null),
  },
  filters: { sectorId: idFilter('The sector'), createdAt: rangeFilter('Made', 'time') },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'description'],
  example: {
    id: demoId('games', 'brand'),
    name: 'Lanternquay',
    slug: 'lanternquay',
    sectorId: demoId('games', 'sector'),
    description: 'Story-led worlds with weather of their own.',
    website: 'https://lanternquay.example.com',
    logoId: null,
  },
  createExample: {
    name: 'Night Harbour Studio',
    slug: 'night-harbour-studio',
    sectorId: demoId('games', 'sector', 2),
    description: 'Slow mysteries by the sea.',
    website: 'https://night-harbour.example.com',
    logoId: null,
  },
  screen: {
    group: 'catalog',
    order: 3,
    icon: 'IconTag',
    title: 'Brands',
    singular: 'brand',
    nameField: 'name',
    purpose: 'A brand is who makes a product. Customers filter by it.',
    columns: ['logoId', 'name', 'slug', 'sectorId', 'website', 'updatedAt'],
  },
})
