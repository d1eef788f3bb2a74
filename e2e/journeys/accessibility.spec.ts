import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { arranging } from './fixture/arrange.ts'
import { faultsOf } from './fixture/axe.ts'
import { expect, test } from './fixture/journey.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

interface ScreenOfContract {
  path: string
  scope: 'tenant' | 'platform'
  group?: string
  operations: Record<string, boolean>
}

const screens: ScreenOfContract[] = JSON.parse(
  readFileSync(new URL('../../openapi/screens.json', import.meta.url), 'utf8'),
)
const inShop = screens.filter(({ scope, group }) => scope === 'tenant' && group !== undefined)
const half = Math.ceil(inShop.length / 2)

const visit = async (page: Page, address: string) => {
  await page.goto(address)
  return faultsOf(page, address)
}

test.describe.configure({ mode: 'parallel', timeout: 180_000 })
// Writing down every step of so many screens takes longer than looking at them.
test.use({ trace: 'off' })

test.describe('for the owner of a shop', () => {
  test.use({ persona: 'owner@fruits.test', refusals: [404] })

  for (const part of [inShop.slice(0, half), inShop.slice(half)]) {
    test(`nobody is kept out of the lists, forms and records from ${part[0]?.path} to ${part.at(-1)?.path}`, async ({
      page,
    }) => {
      const shop = arranging(page, 'fruits')
      const faults: string[] = []
      for (const { path, operations } of part) {
        await test.step(path, async () => {
          faults.push(...(await visit(page, `/fruits/${path}?limit=5`)))
          if (operations.create) faults.push(...(await visit(page, `/fruits/${path}/new`)))
          const [row] = await shop.list(path, { limit: '1' })
          if (row) faults.push(...(await visit(page, `/fruits/${path}/${row.id}`)))
        })
      }
      expect(faults).toEqual([])
    })
  }

  test('nobody is kept out of the screens that resources have of their own', async ({ page }) => {
    const [type] = await arranging(page, 'fruits').list('product-types', { limit: '1' })
    const faults: string[] = []
    const addresses = [
      '/fruits',
      '/fruits/pages/dashboard/edit',
      `/fruits/products/new?type=${type?.id}`,
      `/fruits/product-types/${type?.id}?tab=history`,
      '/fruits/no-such-screen',
    ]
    for (const address of addresses) faults.push(...(await visit(page, address)))

    await page.goto(`/fruits/product-types/${type?.id}`)
    await page.getByRole('treeitem').first().click()
    await expect(page.getByRole('region', { name: 'Settings' }).getByRole('textbox', { name: 'Label' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'a field of a product type')))
    for (const tab of ['Grid columns', 'Rules', 'History', 'API']) {
      await page.getByRole('tab', { name: tab }).click()
      faults.push(...(await faultsOf(page, `${tab} of a product type`)))
    }
    await page.getByRole('tab', { name: 'JSON' }).click()
    await expect(page.getByRole('textbox', { name: 'Schema as JSON' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'a product type as JSON')))
    await page.goto('/fruits/products?limit=5')
    await expect(heading(page, 'Products')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    faults.push(...(await faultsOf(page, 'the palette')))
    expect(faults).toEqual([])
  })
})

test.describe('on a page of widgets', () => {
  test.use({ persona: 'owner@fruits.test' })

  test('nobody is kept out of its choices, its menus, its tables and its full screen', async ({ page }) => {
    const faults = await visit(page, '/fruits')
    const home = pageOf(page)
    await home.choice('Time').click()
    await expect(page.getByRole('button', { name: 'Show these days' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'the choice of a time')))
    await page.keyboard.press('Escape')
    await home.widget('Orders by status').getByRole('button').first().click()
    await expect(page.getByRole('menu')).toBeVisible()
    faults.push(...(await faultsOf(page, 'the menu of a widget')))
    await page.getByRole('menuitem', { name: 'Show as a table' }).click()
    await expect(home.widget('Orders by status').getByRole('link', { name: 'Paid' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'a chart as a table')))
    await home.menu('Revenue per day', 'Full screen')
    await expect(page.getByRole('dialog').getByRole('figure')).toBeVisible()
    faults.push(...(await faultsOf(page, 'the full screen')))
    expect(faults).toEqual([])
  })
})

test.describe('for the platform', () => {
  test.use({ persona: 'root@mtc.test' })

  test('nobody is kept out of its lists and forms, nor of the list of keys', async ({ page }) => {
    const faults: string[] = []
    for (const { path } of screens.filter(({ scope }) => scope === 'platform'))
      faults.push(...(await visit(page, `/platform/${path}`)), ...(await visit(page, `/platform/${path}/new`)))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Keys' }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'the list of keys')))
    expect(faults).toEqual([])
  })
})

test('nobody is kept out of the sign-in and the shop', async ({ page }) => {
  const faults = await visit(page, '/')
  faults.push(...(await visit(page, '/shop/fruits/')))
  await page.getByRole('region', { name: 'Everything on sale' }).getByRole('link').first().click()
  await expect(page.getByRole('link', { name: 'All products' })).toBeVisible()
  faults.push(...(await faultsOf(page, 'a product in the shop')))
  expect(faults).toEqual([])
})
