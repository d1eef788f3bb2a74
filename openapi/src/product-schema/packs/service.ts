import type { Rule } from '../conditions/rule.ts'
import type { StarterPack } from './starter-pack.ts'

const isAtCustomers: Rule = { '==': [{ var: 'place' }, 'customer'] }
const isHourly: Rule = { '==': [{ var: 'billing' }, 'hour'] }

/** Work that somebody does for a customer. */
export const service: StarterPack = {
  name: 'Service',
  slug: 'service',
  description: 'Work done for a customer: by the hour or for a fixed price, with or without a visit.',
  fields: [
    {
      name: 'summary',
      type: 'textarea',
      label: 'What is done',
      required: true,
      localized: true,
      validation: { maxLength: 500 },
    },
    {
      name: 'billing',
      type: 'select',
      label: 'Charged',
      required: true,
      options: [
        { value: 'fixed', label: 'At a fixed price' },
        { value: 'hour', label: 'By the hour' },
      ],
      width: 'half',
      filterable: true,
      grid: true,
    },
    {
      name: 'leastHours',
      type: 'number',
      label: 'Hours at least',
      unit: 'h',
      validation: { min: 0.5, max: 40, step: 0.5 },
      width: 'half',
      conditions: [
        { effect: 'show', when: isHourly },
        { effect: 'require', when: isHourly },
      ],
    },
    { name: 'takes', type: 'duration', label: 'Takes about', placeholder: 'PT2H', width: 'half', filterable: true },
    {
      name: 'place',
      type: 'select',
      label: 'Where',
      required: true,
      options: [
        { value: 'ours', label: 'At our place' },
        { value: 'customer', label: 'At the customer’s' },
        { value: 'remote', label: 'Over the phone or online' },
      ],
      width: 'half',
      filterable: true,
      grid: true,
    },
    {
      name: 'reach',
      type: 'measurement',
      label: 'How far we travel',
      measure: { family: 'length', units: ['km', 'mi'] },
      unit: 'km',
      validation: { min: 1, max: 1000 },
      conditions: [
        { effect: 'show', when: isAtCustomers },
        { effect: 'require', when: isAtCustomers },
      ],
    },
    {
      name: 'travelFee',
      type: 'money',
      label: 'Fee for the journey',
      validation: { min: 0 },
      conditions: [{ effect: 'show', when: isAtCustomers }],
    },
    {
      name: 'days',
      type: 'multiselect',
      label: 'On',
      options: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      validation: { minItems: 1 },
    },
    { name: 'from', type: 'time', label: 'From', default: '09:00', width: 'half' },
    { name: 'until', type: 'time', label: 'Until', default: '17:00', width: 'half' },
    { name: 'hotline', type: 'phone', label: 'Telephone', help: 'For questions before booking.' },
    {
      name: 'includes',
      type: 'list',
      label: 'Included',
      item: { name: 'part', type: 'text', label: 'Part', validation: { minLength: 2, maxLength: 80 } },
      validation: { maxItems: 12 },
    },
    { name: 'terms', type: 'markdown', label: 'Terms', validation: { maxLength: 8000 } },
    { name: 'picture', type: 'image', label: 'Picture' },
  ],
  uiConfig: {
    tabs: [{ title: 'Service' }, { title: 'Booking' }],
    groups: [
      { title: 'The service', fields: ['summary', 'includes', 'picture'], tab: 'Service' },
      { title: 'Price', fields: ['billing', 'leastHours', 'takes'], columns: 2, tab: 'Service' },
      { title: 'Where', fields: ['place', 'reach', 'travelFee'], columns: 2, tab: 'Booking' },
      { title: 'When', fields: ['days', 'from', 'until', 'hotline'], columns: 2, tab: 'Booking' },
      { title: 'Small print', fields: ['terms'], tab: 'Booking' },
    ],
    grid: ['picture', 'billing', 'place', 'takes'],
    card: ['takes', 'place'],
  },
}
