import type { Rule } from '../conditions/rule.ts'
import type { StarterPack } from './starter-pack.ts'

const isWorn: Rule = { '!=': [{ var: 'kind' }, 'accessory'] }

/** Clothes and shoes, in sizes. */
export const fashion: StarterPack = {
  name: 'Fashion with sizes',
  slug: 'fashion',
  description: 'Clothes, shoes and accessories, with sizes, measurements and how to care for them.',
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      options: [
        { value: 'clothes', label: 'Clothes' },
        { value: 'shoes', label: 'Shoes' },
        { value: 'accessory', label: 'Accessory' },
      ],
      width: 'half',
      filterable: true,
      grid: true,
    },
    {
      name: 'madeFor',
      type: 'select',
      label: 'Made for',
      options: ['Everybody', 'Women', 'Men', 'Children'],
      default: 'Everybody',
      width: 'half',
      filterable: true,
    },
    {
      name: 'sizes',
      type: 'multiselect',
      label: 'Sizes',
      options: ['XS', 'S', 'M', 'L', 'XL', 'XXL', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45'],
      validation: { minItems: 1, messages: { minItems: 'Choose the sizes you have' } },
      filterable: true,
      grid: true,
      conditions: [
        { effect: 'show', when: isWorn },
        { effect: 'require', when: isWorn },
        {
          effect: 'options',
          when: { '==': [{ var: 'kind' }, 'clothes'] },
          options: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
        },
        {
          effect: 'options',
          when: { '==': [{ var: 'kind' }, 'shoes'] },
          options: ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'],
        },
      ],
    },
    {
      name: 'sizeTable',
      type: 'table',
      label: 'Size table',
      fields: [
        { name: 'size', type: 'text', label: 'Size', required: true, validation: { maxLength: 10 } },
        { name: 'chest', type: 'number', label: 'Chest', unit: 'cm', validation: { min: 0, max: 200 } },
        { name: 'length', type: 'number', label: 'Length', unit: 'cm', validation: { min: 0, max: 200 } },
      ],
      validation: { maxItems: 20 },
      conditions: [{ effect: 'show', when: { '==': [{ var: 'kind' }, 'clothes'] } }],
    },
    { name: 'color', type: 'color', label: 'Colour', required: true, width: 'half' },
    {
      name: 'colorName',
      type: 'text',
      label: 'What the colour is called',
      localized: true,
      validation: { maxLength: 40 },
      width: 'half',
    },
    {
      name: 'materials',
      type: 'table',
      label: 'Materials',
      required: true,
      fields: [
        { name: 'material', type: 'text', label: 'Material', required: true, validation: { maxLength: 40 } },
        { name: 'share', type: 'percentage', label: 'Share', required: true, validation: { min: 1, max: 100 } },
      ],
      validation: { minItems: 1, maxItems: 8 },
    },
    {
      name: 'care',
      type: 'multiselect',
      label: 'Care',
      options: ['Wash at 30 °C', 'Wash at 40 °C', 'Wash by hand', 'Dry clean', 'Do not tumble dry', 'Iron cool'],
    },
    {
      name: 'weight',
      type: 'measurement',
      label: 'Weight when packed',
      measure: { family: 'mass', units: ['g', 'kg'] },
      unit: 'g',
      validation: { min: 1 },
      width: 'half',
    },
    { name: 'season', type: 'tags', label: 'Seasons', placeholder: 'spring 2027', width: 'half', filterable: true },
    { name: 'pictures', type: 'gallery', label: 'Pictures', required: true, validation: { minItems: 1, maxItems: 12 } },
    {
      name: 'goesWith',
      type: 'reference',
      label: 'Goes well with',
      reference: { resource: 'products', many: true },
      validation: { maxItems: 6 },
    },
  ],
  uiConfig: {
    tabs: [{ title: 'Piece' }, { title: 'Sizes' }, { title: 'Material' }],
    groups: [
      { title: 'What it is', fields: ['kind', 'madeFor', 'color', 'colorName', 'season'], columns: 2, tab: 'Piece' },
      { title: 'Pictures', fields: ['pictures', 'goesWith'], tab: 'Piece' },
      { title: 'Sizes', fields: ['sizes', 'sizeTable', 'weight'], tab: 'Sizes' },
      { title: 'Made of', fields: ['materials', 'care'], tab: 'Material' },
    ],
    grid: ['kind', 'sizes', 'color', 'season'],
    card: ['sizes', 'color'],
  },
}
