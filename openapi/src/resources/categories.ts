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
    name: text(120, { title: 'Name', description: 'What customers read', example: 'Games' }),
    slug: slug({ example: 'games' }),
    parentId: reference('categories', {
      title: 'Inside',
      description: 'The category above; none for the top of the tree',
    })
      .nullable()
      .default(null),
    description: longText(2000, {
      title: 'Description',
      description: 'Shown above its products',
      example: 'Complete games, delivered as keys.',
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
    name: 'Games',
    slug: 'games',
    parentId: null,
    description: 'Complete games, delivered as keys.',
    position: 0,
  },
  createExample: {
    name: 'Mystery',
    slug: 'mystery',
    parentId: demoId('games', 'category'),
    description: 'Something happened here.',
    position: 9,
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
