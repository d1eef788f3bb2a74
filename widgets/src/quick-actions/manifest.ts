import { isRecord } from '@mtc/openapi/json'
import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { titleField } from '../fields.ts'
import { addressField } from '../link/address.ts'
import { defineWidget, type StoredProps } from '../manifest.ts'
import { readChoice, readText } from '../read-props.ts'
import { LISTS, MAKEABLE } from './targets.ts'

const KINDS = ['new', 'list', 'page', 'address'] as const

/** One action: where it leads, and what it is called where it does not name itself. */
export interface Action {
  kind: (typeof KINDS)[number]
  label: string
  resource: string
  page: string
  address: string
}

const action: FieldDefinition = {
  name: 'action',
  type: 'group',
  label: 'Action',
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Leads to',
      required: true,
      default: 'list',
      options: [
        { value: 'new', label: 'A form that makes something' },
        { value: 'list', label: 'A list' },
        { value: 'page', label: 'A page of widgets' },
        { value: 'address', label: 'An address' },
      ],
    },
    { name: 'made', type: 'select', label: 'What', options: MAKEABLE, showWhen: { field: 'kind', equals: 'new' } },
    { name: 'listed', type: 'select', label: 'Of', options: LISTS, showWhen: { field: 'kind', equals: 'list' } },
    {
      name: 'page',
      type: 'text',
      label: 'Page',
      help: 'Find it by its name, or type its address name, for example dashboard',
      showWhen: { field: 'kind', equals: 'page' },
      validation: { maxLength: 80 },
      rest: { 'x-field': { offers: 'pages' } },
    },
    addressField({ name: 'address', label: 'Address', showWhen: { field: 'kind', equals: 'address' } }),
    { name: 'label', type: 'text', label: 'Words on it', validation: { maxLength: 60 } },
  ],
}

export const quickActions = defineWidget({
  slug: 'quick-actions',
  name: 'Quick actions',
  type: 'widget',
  category: 'Lists',
  description: 'Ways to what is done often; each person sees those that their role allows',
  icon: 'IconBolt',
  size: { w: 4, h: 4, minW: 2, minH: 2 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    { name: 'actions', type: 'list', label: 'Actions', item: action, validation: { maxItems: 12 } },
  ]),
  defaultProps: {
    title: 'Quick actions',
    actions: [
      { kind: 'new', made: 'products', label: 'New product' },
      { kind: 'list', listed: 'orders' },
      { kind: 'list', listed: 'files' },
      { kind: 'list', listed: 'ui/templates' },
    ],
  },
  read: (stored) => {
    const actions = stored['actions']
    return {
      title: readText(stored, 'title', 'Quick actions'),
      actions: Array.isArray(actions) ? actions.filter(isRecord).map(readAction) : [],
    }
  },
  unfinished: ({ actions }) => (actions.length === 0 ? 'It leads nowhere yet.' : undefined),
})

function readAction(stored: StoredProps): Action {
  const kind = readChoice(stored, 'kind', KINDS, 'list')
  return {
    kind,
    label: readText(stored, 'label'),
    resource: readText(stored, kind === 'new' ? 'made' : 'listed'),
    page: readText(stored, 'page'),
    address: readText(stored, 'address'),
  }
}
