import type { FieldDefinition } from '@mtc/openapi/product-schema'
import type { BlueprintProductType } from '../blueprint.ts'

const shared: FieldDefinition[] = [
  { name: 'picture', type: 'image', label: 'Picture', help: 'The hero of the drop page.', required: true },
  {
    name: 'dropDate',
    type: 'date',
    label: 'Drop date',
    help: 'Sales open at 18:00 local time.',
    required: true,
    filterable: true,
    grid: true,
  },
  {
    name: 'editionSize',
    type: 'integer',
    label: 'Edition size',
    help: 'How many were made, and ever will be.',
    unit: 'pieces',
    required: true,
    validation: { min: 1, max: 5000 },
    filterable: true,
    grid: true,
  },
  { name: 'numbered', type: 'boolean', label: 'Numbered', required: true, default: false, filterable: true },
  {
    name: 'numberPlacement',
    type: 'select',
    label: 'Where the number is',
    required: true,
    options: ['On the front', 'On the back', 'Inside', 'On the certificate'],
    showWhen: { field: 'numbered', equals: true },
  },
  {
    name: 'artist',
    type: 'text',
    label: 'Artist',
    required: true,
    validation: { minLength: 2, maxLength: 80 },
    filterable: true,
    grid: true,
  },
  {
    name: 'limitPerCustomer',
    type: 'integer',
    label: 'Limit per customer',
    required: true,
    default: 1,
    validation: { min: 1, max: 4 },
  },
  {
    name: 'details',
    type: 'list',
    label: 'Details',
    item: { name: 'detail', type: 'text', label: 'Detail', validation: { minLength: 3, maxLength: 80 } },
    validation: { maxItems: 8 },
  },
  { name: 'mainColor', type: 'color', label: 'Main colour', required: true },
]

const groups = (own: string[]) => [
  {
    title: 'Drop',
    fields: ['picture', 'dropDate', 'editionSize', 'numbered', 'numberPlacement', 'limitPerCustomer'],
    columns: 2,
  },
  { title: 'Piece', fields: ['artist', 'mainColor', ...own, 'details'], columns: 2 },
]

const grid = ['picture', 'dropDate', 'editionSize', 'artist']

const sneaker: BlueprintProductType = {
  slug: 'sneaker',
  name: 'Sneaker',
  description: 'A limited pair, made once.',
  fields: [
    ...shared,
    {
      name: 'sizes',
      type: 'multiselect',
      label: 'Sizes',
      help: 'European sizes in this run.',
      required: true,
      options: ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46'],
      validation: { minItems: 1 },
      filterable: true,
    },
    { name: 'accentColor', type: 'color', label: 'Accent colour' },
    {
      name: 'box',
      type: 'group',
      label: 'Box',
      fields: [
        {
          name: 'lengthCm',
          type: 'integer',
          label: 'Length',
          unit: 'cm',
          required: true,
          validation: { min: 10, max: 80 },
        },
        {
          name: 'weightGrams',
          type: 'integer',
          label: 'Weight',
          unit: 'g',
          required: true,
          validation: { min: 100, max: 5000 },
        },
      ],
    },
  ],
  uiConfig: { groups: groups(['accentColor', 'sizes', 'box']), grid },
}

const print: BlueprintProductType = {
  slug: 'print',
  name: 'Art print',
  description: 'Paper, ink, a signature.',
  fields: [
    ...shared,
    {
      name: 'technique',
      type: 'select',
      label: 'Technique',
      required: true,
      options: ['Giclée', 'Screenprint', 'Risograph'],
      filterable: true,
      grid: true,
    },
    {
      name: 'sheet',
      type: 'group',
      label: 'Sheet',
      fields: [
        {
          name: 'widthCm',
          type: 'integer',
          label: 'Width',
          unit: 'cm',
          required: true,
          validation: { min: 5, max: 200 },
        },
        {
          name: 'heightCm',
          type: 'integer',
          label: 'Height',
          unit: 'cm',
          required: true,
          validation: { min: 5, max: 200 },
        },
      ],
    },
    { name: 'framed', type: 'boolean', label: 'Sold framed', required: true, default: false, filterable: true },
  ],
  uiConfig: { groups: groups(['technique', 'sheet', 'framed']), grid },
}

const vinyl: BlueprintProductType = {
  slug: 'vinyl',
  name: 'Vinyl record',
  description: 'Pressed once, played often.',
  fields: [
    ...shared,
    { name: 'discs', type: 'integer', label: 'Discs', required: true, default: 1, validation: { min: 1, max: 6 } },
    {
      name: 'speed',
      type: 'select',
      label: 'Speed',
      required: true,
      options: [
        { value: '33', label: '33 rpm' },
        { value: '45', label: '45 rpm' },
      ],
      filterable: true,
    },
    {
      name: 'pressing',
      type: 'group',
      label: 'Pressing',
      fields: [
        {
          name: 'weightGrams',
          type: 'integer',
          label: 'Weight of a disc',
          unit: 'g',
          required: true,
          validation: { min: 100, max: 220 },
        },
        { name: 'waxColor', type: 'color', label: 'Colour of the wax' },
      ],
    },
    { name: 'preview', type: 'url', label: 'Listen', help: 'A minute of it, for the drop page.' },
  ],
  uiConfig: { groups: groups(['discs', 'speed', 'pressing', 'preview']), grid },
}

export const dropTypes: readonly BlueprintProductType[] = [sneaker, print, vinyl]
