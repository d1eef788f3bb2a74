import { demoId } from '../demo-id.ts'
import { integer, longText, reference, slug, text } from '../fields.ts'
import { idFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Categories = defineResource({
  name: 'Category',
  plural: 'Categories',
  path: 'categories',
  subject: 'categories',
  description: 'A place in the tree by which customers browse.',
  fields: {
    name: text(120, { title: 'Name', description: 'What customers read', example: 'Adventure' }),
    slug: slug({ example: 'adventure' }),
    parentId: reference('categories', {
      title: 'Inside',
      description: 'The category above; none for the top of the tree',
    })
      .nullable()
      .default(null),
    description: longText(2000, {
      title: 'Description',
      description: 'Shown above its products',
      example: 'Stories to walk through',
    }).default(''),
    position: integer(0, 100_000, {
      title: 'Position',
      description: 'The place among its neighbours, from 0',
      example: 0,
    }).default(0),
  },
  filters: { parentId: idFilter('The category above'), createdAt: rangeFilter('Made', 'time') },
  sort: ['position', 'name', 'createdAt', 'updatedAt'],
  defaultSort: 'position,name',
  search: ['name', 'description'],
  example: {
    id: demoId('games', 'category'),
    name: 'Adventure',
    slug: 'adventure',
    parentId: null,
    description: 'Stories to walk through',
    position: 0,
  },
  screen: {
    group: 'catalog',
    order: 5,
    icon: 'IconHierarchy2',
    title: 'Categories',
    singular: 'category',
    nameField: 'name',
    purpose: 'Categories are the shelves of the shop. They can lie inside one another.',
    columns: ['name', 'slug', 'parentId', 'position', 'updatedAt'],
  },
})
