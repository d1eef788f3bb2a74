/** The short form of a product type with a field of most kinds. */
export const FIELDS = [
  { name: 'maker', type: 'text', label: 'Maker', required: true },
  { name: 'hours', type: 'number', label: 'Hours' },
  { name: 'pieces', type: 'integer', label: 'Pieces' },
  { name: 'isSigned', type: 'boolean', label: 'Signed' },
  { name: 'platform', type: 'select', label: 'Platform', options: ['steam', 'epic'] },
  { name: 'released', type: 'date', label: 'Released' },
  { name: 'seenAt', type: 'datetime', label: 'Seen' },
  { name: 'tags', type: 'multiselect', label: 'Tags', options: ['new', 'loud', 'quiet'] },
  {
    name: 'size',
    type: 'group',
    label: 'Size',
    fields: [{ name: 'weight', type: 'number', label: 'Weight', validation: { min: 0 } }],
  },
]
