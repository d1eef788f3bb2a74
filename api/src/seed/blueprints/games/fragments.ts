import type { BlueprintFragment } from '../blueprint.ts'

/** Everything that runs on a computer says what the computer needs. */
export const systemRequirements: BlueprintFragment = {
  slug: 'system-requirements',
  name: 'System requirements',
  description: 'What a computer needs to run it.',
  fields: [
    {
      name: 'os',
      type: 'text',
      label: 'Operating system',
      required: true,
      placeholder: '64-bit desktop system',
      validation: { maxLength: 80 },
    },
    {
      name: 'processor',
      type: 'text',
      label: 'Processor',
      placeholder: '6 cores, 3.2 GHz',
      validation: { maxLength: 80 },
    },
    {
      name: 'memoryGb',
      type: 'integer',
      label: 'Memory',
      unit: 'GB',
      required: true,
      validation: { min: 1, max: 128 },
    },
    { name: 'graphics', type: 'text', label: 'Graphics', validation: { maxLength: 80 } },
    { name: 'storageGb', type: 'integer', label: 'Storage', unit: 'GB', validation: { min: 1, max: 500 } },
  ],
}
