import type { Rule } from '../conditions/rule.ts'
import type { StarterPack } from './starter-pack.ts'

const isOnSite: Rule = { in: [{ var: 'format' }, ['classroom', 'both']] }
const isOnline: Rule = { in: [{ var: 'format' }, ['online', 'both']] }

/** Something people learn, in a room or at a screen. */
export const course: StarterPack = {
  name: 'Course',
  slug: 'course',
  description: 'A course with a date and a teacher, in a room or online.',
  fields: [
    {
      name: 'format',
      type: 'select',
      label: 'Where it is held',
      required: true,
      options: [
        { value: 'classroom', label: 'In a room' },
        { value: 'online', label: 'Online' },
        { value: 'both', label: 'Both at once' },
      ],
      width: 'half',
      filterable: true,
      grid: true,
    },
    {
      name: 'level',
      type: 'select',
      label: 'Level',
      required: true,
      options: ['Beginners', 'Intermediate', 'Advanced'],
      width: 'half',
      filterable: true,
      grid: true,
    },
    { name: 'summary', type: 'textarea', label: 'In a few words', required: true, validation: { maxLength: 300 } },
    {
      name: 'firstDay',
      type: 'date',
      label: 'First day',
      required: true,
      width: 'third',
      filterable: true,
      grid: true,
    },
    { name: 'startsAt', type: 'time', label: 'Starts at', required: true, width: 'third' },
    {
      name: 'lasts',
      type: 'duration',
      label: 'Length of a session',
      required: true,
      width: 'third',
      validation: { messages: { format: 'Say how long, such as PT1H30M for an hour and a half' } },
    },
    {
      name: 'sessions',
      type: 'table',
      label: 'Sessions',
      fields: [
        { name: 'topic', type: 'text', label: 'Topic', required: true, validation: { maxLength: 120 } },
        { name: 'day', type: 'date', label: 'Day' },
      ],
      validation: { minItems: 1, maxItems: 60, messages: { minItems: 'A course has at least one session' } },
    },
    { name: 'teacher', type: 'text', label: 'Teacher', required: true, width: 'half', validation: { maxLength: 80 } },
    {
      name: 'languages',
      type: 'multiselect',
      label: 'Taught in',
      options: ['English', 'German', 'French', 'Spanish'],
      width: 'half',
      filterable: true,
    },
    { name: 'places', type: 'integer', label: 'Places', required: true, validation: { min: 1, max: 500 }, grid: true },
    {
      name: 'address',
      type: 'textarea',
      label: 'Address',
      validation: { maxLength: 200 },
      conditions: [
        { effect: 'show', when: isOnSite },
        { effect: 'require', when: isOnSite },
      ],
    },
    {
      name: 'meetingLink',
      type: 'url',
      label: 'Where to join',
      placeholder: 'https://…',
      conditions: [{ effect: 'show', when: isOnline }],
    },
    { name: 'hasCertificate', type: 'boolean', label: 'Ends with a certificate', default: false, filterable: true },
    { name: 'picture', type: 'image', label: 'Picture' },
  ],
  uiConfig: {
    tabs: [{ title: 'Course' }, { title: 'Dates and place' }],
    groups: [
      { title: 'What it is', fields: ['format', 'level', 'summary', 'picture'], columns: 2, tab: 'Course' },
      { title: 'Who teaches', fields: ['teacher', 'languages', 'hasCertificate'], columns: 2, tab: 'Course' },
      { title: 'When', fields: ['firstDay', 'startsAt', 'lasts', 'sessions'], columns: 3, tab: 'Dates and place' },
      { title: 'Where', fields: ['places', 'address', 'meetingLink'], tab: 'Dates and place' },
    ],
    grid: ['format', 'level', 'firstDay', 'places'],
    card: ['level', 'firstDay', 'teacher'],
  },
}
