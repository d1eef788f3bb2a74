import type { BlueprintFragment } from '../blueprint.ts'
import { ALLERGENS } from './choices.ts'

const dimensions: BlueprintFragment = {
  slug: 'physical-dimensions',
  name: 'Physical dimensions',
  description: 'How large and heavy a thing is once it is packed.',
  fields: [
    {
      name: 'weight',
      type: 'measurement',
      label: 'Weight',
      required: true,
      measure: { family: 'mass', units: ['g', 'kg'] },
      unit: 'g',
      validation: { min: 1, max: 20_000, messages: { max: 'The courier takes 20 kg at most' } },
      width: 'third',
      filterable: true,
    },
    {
      name: 'height',
      type: 'measurement',
      label: 'Height',
      measure: { family: 'length', units: ['cm', 'mm'] },
      unit: 'cm',
      validation: { min: 0 },
      width: 'third',
    },
    {
      name: 'diameter',
      type: 'measurement',
      label: 'Diameter',
      help: 'Or the longer side.',
      measure: { family: 'length', units: ['cm', 'mm'] },
      unit: 'cm',
      validation: { min: 0 },
      width: 'third',
    },
    { name: 'fragile', type: 'boolean', label: 'Breaks easily', default: false, width: 'half' },
    {
      name: 'packing',
      type: 'text',
      label: 'How to pack it',
      placeholder: 'Upright, in tissue paper',
      validation: { maxLength: 120 },
      conditions: [
        { effect: 'show', when: { '==': [{ var: 'fragile' }, true] } },
        { effect: 'require', when: { '==': [{ var: 'fragile' }, true] } },
      ],
      width: 'half',
    },
  ],
}

const care: BlueprintFragment = {
  slug: 'care-and-ingredients',
  name: 'Care and ingredients',
  description: 'What is in it, and how it stays good.',
  fields: [
    {
      name: 'contents',
      type: 'table',
      label: 'Contents',
      help: 'In order of weight, heaviest first.',
      fields: [
        { name: 'ingredient', type: 'text', label: 'Ingredient', required: true, validation: { maxLength: 60 } },
        { name: 'share', type: 'percentage', label: 'Share', validation: { min: 0, max: 100 } },
        { name: 'isOrganic', type: 'boolean', label: 'Organic' },
      ],
      validation: { minItems: 1, maxItems: 40 },
    },
    { name: 'allergens', type: 'multiselect', label: 'Allergens', options: [...ALLERGENS], filterable: true },
    { name: 'keepsFor', type: 'duration', label: 'Keeps for', help: 'From the day of baking.', filterable: true },
    {
      name: 'storage',
      type: 'select',
      label: 'Store it',
      options: ['At room temperature', 'In the fridge', 'Frozen'],
      filterable: true,
    },
    {
      name: 'thawing',
      type: 'textarea',
      label: 'How to thaw it',
      validation: { maxLength: 300 },
      conditions: [{ effect: 'show', when: { '==': [{ var: 'storage' }, 'Frozen'] } }],
    },
  ],
}

export const bakeryFragments: readonly BlueprintFragment[] = [dimensions, care]
