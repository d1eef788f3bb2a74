import type { FieldDefinition, UiConfig } from '@mtc/openapi/product-schema'

/** A product type to begin from. */
export interface StarterPack {
  id: string
  name: string
  description: string
  fields: readonly FieldDefinition[]
  uiConfig: UiConfig
}

const choices = (...labels: string[]) =>
  labels.map((label) => ({ value: label.toLowerCase().replace(/[^a-z0-9]+/g, '-'), label }))

const gameKey: StarterPack = {
  id: 'game-key',
  name: 'Game key',
  description: 'A licence for one game on one platform, delivered by e-mail as a key.',
  fields: [
    {
      name: 'platform',
      type: 'select',
      label: 'Platform',
      required: true,
      options: choices('Steam', 'GOG', 'Xbox', 'PlayStation', 'Switch'),
      filterable: true,
      grid: true,
      width: 'half',
    },
    {
      name: 'region',
      type: 'select',
      label: 'Region',
      required: true,
      options: choices('Worldwide', 'Europe', 'North America', 'Asia'),
      filterable: true,
      width: 'half',
    },
    {
      name: 'genres',
      type: 'multiselect',
      label: 'Genres',
      options: choices('Action', 'Adventure', 'Puzzle', 'Role-playing', 'Strategy'),
      filterable: true,
      grid: true,
    },
    { name: 'developer', type: 'text', label: 'Developer', required: true, width: 'half' },
    { name: 'releaseDate', type: 'date', label: 'Release date', grid: true, width: 'half' },
    { name: 'ageRating', type: 'integer', label: 'Age rating', validation: { min: 0, max: 18 }, width: 'half' },
    { name: 'isEarlyAccess', type: 'boolean', label: 'Early access', width: 'half' },
    {
      name: 'expectedRelease',
      type: 'date',
      label: 'Full release expected',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'isEarlyAccess' }, true] } }],
    },
    { name: 'cover', type: 'image', label: 'Cover', grid: true },
    { name: 'systemRequirements', type: 'markdown', label: 'System requirements' },
  ],
  uiConfig: { grid: ['cover', 'platform', 'genres', 'releaseDate'], card: ['platform', 'region'] },
}

const course: StarterPack = {
  id: 'course',
  name: 'Course',
  description: 'Lessons that people follow, alone or with others.',
  fields: [
    {
      name: 'level',
      type: 'select',
      label: 'Level',
      required: true,
      options: choices('Beginner', 'Intermediate', 'Advanced'),
      filterable: true,
      grid: true,
      width: 'half',
    },
    { name: 'duration', type: 'duration', label: 'Duration', required: true, grid: true, width: 'half' },
    {
      name: 'language',
      type: 'select',
      label: 'Taught in',
      options: choices('English', 'German', 'French', 'Spanish'),
      filterable: true,
      width: 'half',
    },
    { name: 'teacher', type: 'text', label: 'Teacher', required: true, width: 'half' },
    { name: 'topics', type: 'tags', label: 'Topics', filterable: true },
    {
      name: 'lessons',
      type: 'table',
      label: 'Lessons',
      fields: [
        { name: 'title', type: 'text', label: 'Title', required: true },
        { name: 'length', type: 'duration', label: 'Length' },
        { name: 'isFree', type: 'boolean', label: 'Free to try' },
      ],
    },
    { name: 'hasCertificate', type: 'boolean', label: 'Ends with a certificate' },
    {
      name: 'certificate',
      type: 'file',
      label: 'Sample of the certificate',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'hasCertificate' }, true] } }],
    },
    { name: 'picture', type: 'image', label: 'Picture', grid: true },
    { name: 'outline', type: 'richtext', label: 'What people learn' },
  ],
  uiConfig: { grid: ['picture', 'level', 'duration'], card: ['level', 'duration'] },
}

const bakery: StarterPack = {
  id: 'bakery-item',
  name: 'Bakery item',
  description: 'Bread, cakes and everything else from the oven.',
  fields: [
    {
      name: 'weight',
      type: 'measurement',
      label: 'Weight',
      required: true,
      measure: { family: 'mass', units: ['g', 'kg'] },
      unit: 'g',
      grid: true,
      width: 'half',
    },
    { name: 'pieces', type: 'integer', label: 'Pieces', default: 1, validation: { min: 1 }, width: 'half' },
    { name: 'ingredients', type: 'textarea', label: 'Ingredients', required: true },
    {
      name: 'allergens',
      type: 'multiselect',
      label: 'Allergens',
      options: choices('Gluten', 'Milk', 'Eggs', 'Nuts', 'Sesame', 'Soy'),
      filterable: true,
      grid: true,
    },
    { name: 'isVegan', type: 'boolean', label: 'Vegan', filterable: true, width: 'half' },
    { name: 'bakedAt', type: 'time', label: 'Out of the oven at', width: 'half' },
    {
      name: 'keepsFor',
      type: 'integer',
      label: 'Keeps for',
      unit: 'days',
      validation: { min: 0, max: 60 },
      width: 'half',
    },
    {
      name: 'bakedOn',
      type: 'multiselect',
      label: 'Baked on',
      options: choices('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
      width: 'half',
    },
    { name: 'pictures', type: 'gallery', label: 'Pictures' },
  ],
  uiConfig: { grid: ['weight', 'allergens'], card: ['weight'] },
}

const fashion: StarterPack = {
  id: 'fashion',
  name: 'Fashion with sizes',
  description: 'Clothes and shoes, in sizes and colours.',
  fields: [
    {
      name: 'audience',
      type: 'select',
      label: 'For',
      options: choices('Women', 'Men', 'Children', 'Everybody'),
      filterable: true,
      grid: true,
      width: 'half',
    },
    { name: 'material', type: 'text', label: 'Material', required: true, width: 'half' },
    {
      name: 'sizes',
      type: 'table',
      label: 'Sizes',
      fields: [
        { name: 'size', type: 'text', label: 'Size', required: true },
        {
          name: 'chest',
          type: 'measurement',
          label: 'Chest',
          measure: { family: 'length', units: ['cm', 'in'] },
          unit: 'cm',
        },
        {
          name: 'length',
          type: 'measurement',
          label: 'Length',
          measure: { family: 'length', units: ['cm', 'in'] },
          unit: 'cm',
        },
      ],
    },
    { name: 'color', type: 'color', label: 'Colour', width: 'half' },
    { name: 'colorName', type: 'text', label: 'Name of the colour', filterable: true, grid: true, width: 'half' },
    {
      name: 'care',
      type: 'multiselect',
      label: 'Care',
      options: choices('Machine wash', 'Hand wash', 'No tumble dryer', 'Iron cool', 'Dry clean'),
    },
    { name: 'isLimited', type: 'boolean', label: 'Limited edition', width: 'half' },
    {
      name: 'editionSize',
      type: 'integer',
      label: 'Pieces made',
      width: 'half',
      conditions: [
        { effect: 'show', when: { '==': [{ var: 'isLimited' }, true] } },
        { effect: 'require', when: { '==': [{ var: 'isLimited' }, true] } },
      ],
    },
    { name: 'pictures', type: 'gallery', label: 'Pictures' },
  ],
  uiConfig: { grid: ['audience', 'colorName'], card: ['colorName', 'material'] },
}

const book: StarterPack = {
  id: 'book',
  name: 'Book',
  description: 'Printed or digital books.',
  fields: [
    { name: 'author', type: 'text', label: 'Author', required: true, filterable: true, grid: true, width: 'half' },
    {
      name: 'isbn',
      type: 'text',
      label: 'ISBN',
      validation: {
        pattern: '^(97[89])?\\d{9}[\\dX]$',
        messages: { pattern: 'An ISBN has ten or thirteen digits, without dashes' },
      },
      width: 'half',
    },
    {
      name: 'format',
      type: 'select',
      label: 'Format',
      required: true,
      options: choices('Hardcover', 'Paperback', 'E-book', 'Audiobook'),
      filterable: true,
      grid: true,
      width: 'half',
    },
    {
      name: 'language',
      type: 'select',
      label: 'Language',
      options: choices('English', 'German', 'French', 'Spanish'),
      filterable: true,
      width: 'half',
    },
    {
      name: 'pages',
      type: 'integer',
      label: 'Pages',
      validation: { min: 1 },
      width: 'half',
      conditions: [{ effect: 'show', when: { in: [{ var: 'format' }, ['hardcover', 'paperback']] } }],
    },
    {
      name: 'weight',
      type: 'measurement',
      label: 'Weight',
      measure: { family: 'mass', units: ['g', 'kg'] },
      unit: 'g',
      width: 'half',
      conditions: [{ effect: 'show', when: { in: [{ var: 'format' }, ['hardcover', 'paperback']] } }],
    },
    {
      name: 'playingTime',
      type: 'duration',
      label: 'Playing time',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'format' }, 'audiobook'] } }],
    },
    { name: 'publishedOn', type: 'date', label: 'Published', grid: true, width: 'half' },
    { name: 'publisher', type: 'text', label: 'Publisher', width: 'half' },
    { name: 'cover', type: 'image', label: 'Cover', grid: true },
    { name: 'excerpt', type: 'richtext', label: 'Excerpt' },
  ],
  uiConfig: { grid: ['cover', 'author', 'format', 'publishedOn'], card: ['author', 'format'] },
}

const service: StarterPack = {
  id: 'service',
  name: 'Service',
  description: 'Work that is done for customers, by appointment.',
  fields: [
    { name: 'duration', type: 'duration', label: 'Takes', required: true, grid: true, width: 'half' },
    {
      name: 'place',
      type: 'select',
      label: 'Where',
      required: true,
      options: choices('With us', 'At the customer’s', 'Online'),
      filterable: true,
      grid: true,
      width: 'half',
    },
    {
      name: 'area',
      type: 'text',
      label: 'Area we come to',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'place' }, 'at-the-customer-s'] } }],
    },
    {
      name: 'link',
      type: 'url',
      label: 'Link to the meeting',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'place' }, 'online'] } }],
    },
    { name: 'from', type: 'time', label: 'From', width: 'half' },
    { name: 'until', type: 'time', label: 'Until', width: 'half' },
    { name: 'deposit', type: 'money', label: 'Deposit', validation: { min: 0 }, width: 'half' },
    { name: 'cancellation', type: 'integer', label: 'Cancel until', unit: 'hours before', default: 24, width: 'half' },
    { name: 'contact', type: 'phone', label: 'Phone number for questions', width: 'half' },
    { name: 'picture', type: 'image', label: 'Picture' },
    { name: 'details', type: 'richtext', label: 'What is included' },
  ],
  uiConfig: { grid: ['duration', 'place'], card: ['duration', 'place'] },
}

/** What to begin a product type from, in the order it is offered. */
export const STARTER_PACKS: readonly StarterPack[] = [gameKey, course, bakery, fashion, book, service]
