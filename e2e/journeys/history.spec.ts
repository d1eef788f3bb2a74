import type { Page } from '@playwright/test'
import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { listOf } from './screens/list.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@games.test' })

const undo = (page: Page, what: string) => notice(page, what).getByRole('button', { name: 'Undo' }).click()

test('what was deleted comes back by undo, and what was changed by its history', async ({ page }) => {
  const brand = await arranging(page, 'games').create('brands', { name: 'Ember Wharf', slug: 'ember-wharf' })
  await page.goto(`/games/brands/${brand.id}`)
  await page.getByRole('button', { name: 'More about this brand' }).click()
  await page.getByRole('menuitem', { name: 'Delete brand' }).click()
  await expect(heading(page, 'Brands')).toBeVisible()
  await undo(page, 'Ember Wharf deleted')
  const list = listOf(page, 'Brands')
  await list.search.fill('Ember Wharf')
  await list.link('Ember Wharf').click()

  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Ember Quay')
  await page.getByRole('button', { name: 'Save brand' }).click()
  await expect(heading(page, 'Ember Quay')).toBeVisible()
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page).toHaveURL(/\?tab=history$/)
  const newest = page.getByRole('tabpanel').getByRole('listitem').first()
  await expect(newest).toContainText('by Olive Owner')
  await expect(newest).toContainText('Ember Wharf')
  await expect(newest).toContainText('Ember Quay')
  await newest.getByRole('button', { name: 'Go back to before this' }).click()
  await page
    .getByRole('dialog', { name: /^Go back/ })
    .getByRole('button', { name: 'Go back' })
    .click()
  await expect(heading(page, 'Ember Wharf')).toBeVisible()
})

test('several are deleted at once and come back at once', async ({ page }) => {
  const shop = arranging(page, 'games')
  const names = ['Pilot Light North', 'Pilot Light South', 'Pilot Light West']
  for (const name of names) await shop.create('brands', { name, slug: name.toLowerCase().replaceAll(' ', '-') })
  await page.goto('/games/brands?q=Pilot+Light')
  const list = listOf(page, 'Brands')
  await list.select('Pilot Light North').check()
  await list.select('Pilot Light West').check()
  const tools = page.getByRole('toolbar', { name: 'What to do with the selected rows' })
  await expect(tools.getByRole('status')).toHaveText('2 selected')
  await tools.getByRole('button', { name: 'Delete' }).click()
  const question = page.getByRole('dialog', { name: 'Delete 2 of brands?' })
  await expect(question).toContainText('Pilot Light North, Pilot Light West')
  await question.getByRole('button', { name: 'Delete 2' }).click()
  await expect(list.rows).toHaveCount(1)
  await undo(page, 'deleted')
  await expect(list.rows).toHaveCount(3)
  await page.reload()
  await expect(list.rows).toHaveCount(3)
})
