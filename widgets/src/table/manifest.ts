import { rowsBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { bindingFromProps, rowsFromProps } from '../migrations.ts'
import { readText } from '../read-props.ts'

export const table = defineWidget({
  slug: 'table',
  name: 'Table',
  type: 'widget',
  category: 'Lists',
  description: 'Rows of anything: the newest orders, the products changed last',
  icon: 'IconTable',
  size: { w: 12, h: 8, minW: 3, minH: 4 },
  frame: 'card',
  skeleton: 'rows',
  revision: 2,
  migrate: bindingFromProps({ resource: 'orders', rows: 8 }, rowsFromProps),
  propsSchema: compileFields([titleField]),
  defaultProps: { title: 'Recent orders' },
  read: (stored) => ({ title: readText(stored, 'title', 'Table') }),
  binding: { kinds: ['rows'], default: rowsBinding({ resource: 'orders', sort: '-placedAt', limit: 8 }) },
  empty: { when: isWithoutContent, message: 'Nothing here yet.' },
})
