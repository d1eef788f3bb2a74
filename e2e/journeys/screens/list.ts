import type { Page } from '@playwright/test'

/** The list of a resource, by its title: "Products". */
export const listOf = (page: Page, title: string) => {
  const table = page.getByRole('region', { name: title, exact: true })
  const rows = table.getByRole('row').filter({ has: page.getByRole('link') })
  return {
    table,
    rows,
    row: (name: string) => rows.filter({ has: page.getByRole('link', { name, exact: true }) }),
    link: (name: string) => table.getByRole('link', { name, exact: true }),
    select: (name: string) => table.getByRole('checkbox', { name: `Select ${name}`, exact: true }),
    search: page.getByRole('searchbox', { name: `Search ${title.toLowerCase()}` }),
    range: page.getByRole('navigation', { name: 'Pages' }).getByRole('status'),
    next: page.getByRole('button', { name: 'Next' }),
  }
}
