import type { FieldDefinition } from '@mtc/openapi/product-schema'
import type { BlueprintProductType } from '../blueprint.ts'
import { ALLERGENS, COLLECTION_DAYS } from './choices.ts'

/** Fields that everything edible shares. */
const shared: FieldDefinition[] = [
  {
    name: 'picture',
    type: 'image',
    label: 'Picture',
    help: 'Square, from the front, on the board or plate.',
    required: true,
  },
  {
    name: 'weightGrams',
    type: 'integer',
    label: 'Weight',
    help: 'As sold, after baking.',
    unit: 'g',
    required: true,
    validation: { min: 20, max: 5000 },
    filterable: true,
    grid: true,
  },
  {
    name: 'ingredients',
    type: 'list',
    label: 'Ingredients',
    help: 'In order of weight, heaviest first.',
    required: true,
    item: { name: 'ingredient', type: 'text', label: 'Ingredient', validation: { minLength: 2, maxLength: 60 } },
    validation: { minItems: 1, maxItems: 30 },
  },
  {
    name: 'allergens',
    type: 'multiselect',
    label: 'Allergens',
    help: 'Printed in bold on the label.',
    required: true,
    options: [...ALLERGENS],
    filterable: true,
    grid: true,
  },
  { name: 'vegan', type: 'boolean', label: 'Vegan', required: true, default: false, filterable: true, grid: true },
  {
    name: 'collectionDays',
    type: 'multiselect',
    label: 'Collection days',
    help: 'Days on which it can be picked up.',
    required: true,
    options: [...COLLECTION_DAYS],
    validation: { minItems: 1 },
    filterable: true,
  },
  {
    name: 'leadTimeHours',
    type: 'integer',
    label: 'Order ahead',
    help: 'How long before collection the order must be placed.',
    unit: 'h',
    required: true,
    default: 12,
    validation: { min: 0, max: 168 },
    filterable: true,
  },
  {
    name: 'nutrition',
    type: 'group',
    label: 'Nutrition per 100 g',
    help: 'From the recipe; leave empty until it is calculated.',
    fields: [
      {
        name: 'energyKcal',
        type: 'integer',
        label: 'Energy',
        unit: 'kcal',
        required: true,
        validation: { min: 0, max: 900 },
      },
      { name: 'fatGrams', type: 'number', label: 'Fat', unit: 'g', validation: { min: 0, max: 100 } },
      { name: 'sugarGrams', type: 'number', label: 'Sugar', unit: 'g', validation: { min: 0, max: 100 } },
      { name: 'saltGrams', type: 'number', label: 'Salt', unit: 'g', validation: { min: 0, max: 20 } },
    ],
  },
]

const bread: BlueprintProductType = {
  slug: 'bread',
  name: 'Bread',
  description: 'Loaves, rolls and flatbreads, baked on the day they are collected.',
  fields: [
    ...shared,
    {
      name: 'flour',
      type: 'select',
      label: 'Main flour',
      required: true,
      options: ['Wheat', 'Wholemeal', 'Rye', 'Spelt'],
      filterable: true,
      grid: true,
    },
    {
      name: 'leaven',
      type: 'select',
      label: 'Raised with',
      required: true,
      options: ['Sourdough', 'Yeast', 'Soda'],
      filterable: true,
    },
    {
      name: 'fermentationHours',
      type: 'integer',
      label: 'Fermentation',
      help: 'From mixing to the oven.',
      unit: 'h',
      validation: { min: 8, max: 72 },
      showWhen: { field: 'leaven', equals: 'Sourdough' },
    },
    {
      name: 'canBeSliced',
      type: 'boolean',
      label: 'Can be sliced',
      help: 'The customer may ask for it sliced.',
      default: true,
    },
    { name: 'keepsDays', type: 'integer', label: 'Keeps for', unit: 'days', validation: { min: 1, max: 14 } },
  ],
  uiConfig: {
    groups: [
      {
        title: 'Loaf',
        fields: ['picture', 'flour', 'leaven', 'fermentationHours', 'weightGrams', 'canBeSliced', 'keepsDays'],
        columns: 2,
      },
      { title: 'What is in it', fields: ['ingredients', 'allergens', 'vegan', 'nutrition'] },
      { title: 'Collection', fields: ['collectionDays', 'leadTimeHours'], columns: 2 },
    ],
    grid: ['picture', 'flour', 'weightGrams', 'allergens', 'vegan'],
  },
}

const cake: BlueprintProductType = {
  slug: 'cake',
  name: 'Cake',
  description: 'Whole cakes and slices, made to order.',
  fields: [
    ...shared,
    {
      name: 'portions',
      type: 'integer',
      label: 'Portions',
      required: true,
      validation: { min: 1, max: 60 },
      filterable: true,
      grid: true,
    },
    {
      name: 'icingColor',
      type: 'color',
      label: 'Icing colour',
      help: 'Shown as a swatch where the customer may choose.',
    },
    {
      name: 'takesInscription',
      type: 'boolean',
      label: 'Can carry writing',
      required: true,
      default: false,
      filterable: true,
    },
    {
      name: 'inscriptionLength',
      type: 'integer',
      label: 'Longest writing',
      unit: 'characters',
      required: true,
      validation: { min: 5, max: 60 },
      showWhen: { field: 'takesInscription', equals: true },
    },
    { name: 'storage', type: 'textarea', label: 'How to keep it', validation: { maxLength: 300 } },
  ],
  uiConfig: {
    groups: [
      {
        title: 'Cake',
        fields: [
          'picture',
          'portions',
          'weightGrams',
          'icingColor',
          'takesInscription',
          'inscriptionLength',
          'storage',
        ],
        columns: 2,
      },
      { title: 'What is in it', fields: ['ingredients', 'allergens', 'vegan', 'nutrition'] },
      { title: 'Collection', fields: ['collectionDays', 'leadTimeHours'], columns: 2 },
    ],
    grid: ['picture', 'portions', 'weightGrams', 'allergens'],
  },
}

const pastry: BlueprintProductType = {
  slug: 'pastry',
  name: 'Pastry',
  description: 'Everything eaten with the fingers.',
  fields: [
    ...shared,
    {
      name: 'taste',
      type: 'select',
      label: 'Taste',
      required: true,
      options: ['Sweet', 'Savoury'],
      filterable: true,
      grid: true,
    },
    {
      name: 'servedWarm',
      type: 'boolean',
      label: 'Can be warmed in the shop',
      required: true,
      default: false,
      showWhen: { field: 'taste', equals: 'Savoury' },
    },
    {
      name: 'piecesPerBox',
      type: 'integer',
      label: 'Pieces in a box',
      required: true,
      default: 1,
      validation: { min: 1, max: 24 },
    },
    {
      name: 'bakedAt',
      type: 'multiselect',
      label: 'Fresh from the oven',
      help: 'When a new tray comes out.',
      options: ['07:00', '09:30', '12:00', '15:00'],
    },
  ],
  uiConfig: {
    groups: [
      {
        title: 'Pastry',
        fields: ['picture', 'taste', 'servedWarm', 'piecesPerBox', 'weightGrams', 'bakedAt'],
        columns: 2,
      },
      { title: 'What is in it', fields: ['ingredients', 'allergens', 'vegan', 'nutrition'] },
      { title: 'Collection', fields: ['collectionDays', 'leadTimeHours'], columns: 2 },
    ],
    grid: ['picture', 'taste', 'weightGrams', 'allergens'],
  },
}

export const bakeryTypes: readonly BlueprintProductType[] = [bread, cake, pastry]
