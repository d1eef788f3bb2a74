import { quiet } from './progress.ts'

const demoTenants = ['games', 'bakery', 'fruits', 'drops']
const demoRoles = ['owner', 'merchandiser', 'designer', 'developer', 'viewer']

/** Where to go now that the server listens. */
export function addresses(url: string, tenant: string | undefined): string {
  const base = url.replace(/\/$/, '')
  return table([
    ['Console', `${base}/`],
    ...(tenant ? [['Shop', `${base}/shop/${tenant}/`]] : []),
    ['API reference', `${base}/api/v1/docs`],
  ])
}

/** Who can sign in to the demo. */
export function demoSignIns(output: NodeJS.WriteStream): string {
  const people = table([
    ['owner@games.test', 'one shop, everything in it'],
    ['root@mtc.test', 'the platform: all shops, and new ones'],
  ])
  const others = `Also ${demoRoles.slice(1).join(', ')} instead of owner, and ${demoTenants.slice(1).join(', ')} instead of games.`
  return `Sign in with the password mtc-demo-password as\n\n${people}\n\n${quiet(output, others)}`
}

/** The demo shop that examples point at. */
export const firstDemoTenant = 'games'

function table(rows: string[][]): string {
  const width = Math.max(...rows.map(([label = '']) => label.length))
  return rows.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}`).join('\n')
}
