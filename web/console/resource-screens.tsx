import type { ComponentType } from 'react'
import { lazyScreen } from './core/lazy-screen.ts'
import type { RecordProps, ScreenProps } from './core/screen-props.ts'
import type { ScreenEntry } from './core/screens.ts'

/** The three screens of a resource, given what the rail knows of it. */
export interface ResourceScreens {
  list: ComponentType<Listed<ScreenProps>>
  create: ComponentType<Listed<ScreenProps>>
  record: ComponentType<Listed<RecordProps>>
}
type Listed<P extends ScreenProps> = Omit<P, 'screen'> & { screen: ScreenEntry }

/** A screen in a chunk of its own; the schemas come along with it. */
const resourceScreen = <P extends ScreenProps>(load: () => Promise<ComponentType<P>>) =>
  lazyScreen<Listed<P>>(async () => {
    const [Screen, { withSchemas }] = await Promise.all([load(), import('./core/schemas.ts')])
    // The other props pass through as they are.
    return (props) => <Screen {...({ ...props, screen: withSchemas(props.screen) } as unknown as P)} />
  })

const generic: ResourceScreens = {
  list: resourceScreen(async () => (await import('./screens/list/list-screen.tsx')).ListScreen),
  create: resourceScreen(async () => (await import('./screens/record/create-screen.tsx')).CreateScreen),
  record: resourceScreen(async () => (await import('./screens/record/record-screen.tsx')).RecordScreen),
}

/** The resources that have something of their own; everything else comes from the contract. */
const overrides: Readonly<Record<string, Partial<ResourceScreens>>> = {
  products: {
    create: resourceScreen(
      async () => (await import('./features/products/create-product-screen.tsx')).CreateProductScreen,
    ),
    record: resourceScreen(async () => (await import('./features/products/product-screen.tsx')).ProductScreen),
  },
  'product-types': {
    create: resourceScreen(
      async () => (await import('./features/product-types/create-product-type-screen.tsx')).CreateProductTypeScreen,
    ),
    record: resourceScreen(
      async () => (await import('./features/product-types/product-type-screen.tsx')).ProductTypeScreen,
    ),
  },
  files: {
    list: resourceScreen(async () => (await import('./features/files/file-list-screen.tsx')).FileListScreen),
    create: resourceScreen(async () => (await import('./features/files/upload-screen.tsx')).UploadScreen),
    record: resourceScreen(async () => (await import('./features/files/file-screen.tsx')).FileScreen),
  },
  'ui/templates': {
    list: resourceScreen(async () => (await import('./features/pages/template-list-screen.tsx')).TemplateListScreen),
    create: resourceScreen(
      async () => (await import('./features/page-builder/create/create-page-screen.tsx')).CreatePageScreen,
    ),
    record: resourceScreen(async () => (await import('./features/pages/template-screen.tsx')).TemplateScreen),
  },
  'ui/layouts': {
    create: resourceScreen(
      async () => (await import('./features/layouts/create-layout-screen.tsx')).CreateLayoutScreen,
    ),
    record: resourceScreen(async () => (await import('./features/layouts/layout-screen.tsx')).LayoutScreen),
  },
  'ui/components': {
    create: resourceScreen(
      async () => (await import('./features/components/create-component-screen.tsx')).CreateComponentScreen,
    ),
    record: resourceScreen(async () => (await import('./features/components/component-screen.tsx')).ComponentScreen),
  },
  orders: { record: resourceScreen(async () => (await import('./features/orders/order-screen.tsx')).OrderScreen) },
  'audit-log': {
    record: resourceScreen(async () => (await import('./features/audit-log/audit-entry-screen.tsx')).AuditEntryScreen),
  },
}

/** A resource's screens: its own where it has some, the generic ones otherwise. */
export const screensOf = (path: string): ResourceScreens => ({
  ...generic,
  ...(Object.hasOwn(overrides, path) ? overrides[path] : {}),
})

/** Whether rows are made here: by the contract's own create, or by a screen that knows another way. */
export const isCreatable = (path: string, byContract: boolean): boolean =>
  byContract || (Object.hasOwn(overrides, path) && overrides[path]?.create !== undefined)
