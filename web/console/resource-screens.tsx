import type { ComponentType } from 'react'
import { lazyScreen } from './core/lazy-screen.ts'
import type { RecordProps, ScreenProps } from './core/screen-props.ts'

/** The three screens of a resource. */
export interface ResourceScreens {
  list: ComponentType<ScreenProps>
  create: ComponentType<ScreenProps>
  record: ComponentType<RecordProps>
}

const generic: ResourceScreens = {
  list: lazyScreen(async () => (await import('./screens/list/list-screen.tsx')).ListScreen),
  create: lazyScreen(async () => (await import('./screens/record/create-screen.tsx')).CreateScreen),
  record: lazyScreen(async () => (await import('./screens/record/record-screen.tsx')).RecordScreen),
}

/** The resources that have something of their own; everything else comes from the contract. */
const overrides: Readonly<Record<string, Partial<ResourceScreens>>> = {
  products: {
    create: lazyScreen(async () => (await import('./features/products/create-product-screen.tsx')).CreateProductScreen),
    record: lazyScreen(async () => (await import('./features/products/product-screen.tsx')).ProductScreen),
  },
  'product-types': {
    create: lazyScreen(
      async () => (await import('./features/product-types/create-product-type-screen.tsx')).CreateProductTypeScreen,
    ),
    record: lazyScreen(
      async () => (await import('./features/product-types/product-type-screen.tsx')).ProductTypeScreen,
    ),
  },
  files: {
    list: lazyScreen(async () => (await import('./features/files/file-grid.tsx')).FileListScreen),
    create: lazyScreen(async () => (await import('./features/files/upload-screen.tsx')).UploadScreen),
    record: lazyScreen(async () => (await import('./features/files/file-screen.tsx')).FileScreen),
  },
  orders: { record: lazyScreen(async () => (await import('./features/orders/order-screen.tsx')).OrderScreen) },
  'audit-log': {
    record: lazyScreen(async () => (await import('./features/audit-log/audit-entry-screen.tsx')).AuditEntryScreen),
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
