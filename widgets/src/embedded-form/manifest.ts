import { compileFields } from '@mtc/openapi/product-schema'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readId, readText } from '../read-props.ts'

/** What can be made in a few fields. Other things need the room of their own screen. */
export const FORMS = [
  { value: 'products', label: 'Product', noun: 'product' },
  { value: 'categories', label: 'Category', noun: 'category' },
  { value: 'brands', label: 'Brand', noun: 'brand' },
  { value: 'sectors', label: 'Sector', noun: 'sector' },
] as const

const RESOURCES = FORMS.map(({ value }) => value)

export const embeddedForm = defineWidget({
  slug: 'embedded-form',
  name: 'Form',
  type: 'form',
  category: 'Lists',
  description: 'Makes a record in a few fields, without leaving the page',
  icon: 'IconForms',
  size: { w: 4, h: 6, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    { name: 'text', type: 'textarea', label: 'Introduction', validation: { maxLength: 500 } },
    {
      name: 'resource',
      type: 'select',
      label: 'Makes a',
      required: true,
      default: 'categories',
      options: FORMS.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'productTypeId',
      type: 'reference',
      label: 'Of the type',
      reference: { resource: 'product-types' },
      showWhen: { field: 'resource', equals: 'products' },
    },
    {
      name: 'fields',
      type: 'tags',
      label: 'Also asks for',
      help: 'Names of fields, for example description; what every record needs is asked for anyway',
      validation: { maxItems: 20 },
    },
    { name: 'submitLabel', type: 'text', label: 'Words on the button', validation: { maxLength: 40 } },
  ]),
  defaultProps: { title: 'New category', resource: 'categories', fields: [] },
  read: (stored) => {
    const resource = readChoice(stored, 'resource', RESOURCES, 'categories')
    const noun = FORMS.find(({ value }) => value === resource)?.noun ?? 'record'
    const fields = stored['fields']
    return {
      resource,
      noun,
      title: readText(stored, 'title', `New ${noun}`),
      text: readText(stored, 'text'),
      productTypeId: resource === 'products' ? readId(stored, 'productTypeId') : undefined,
      fields: Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
      submitLabel: readText(stored, 'submitLabel') || `Create ${noun}`,
    }
  },
  unfinished: ({ resource, productTypeId }) =>
    resource === 'products' && productTypeId === undefined
      ? 'The type of product that it makes has not been chosen yet.'
      : undefined,
})
