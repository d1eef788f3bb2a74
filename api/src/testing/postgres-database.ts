import pg from 'pg'

/** The server that tests may make databases on; undefined where there is none. */
export const postgresServer = process.env['DATABASE_URL_TEST']

/** A database of its own, for a test that expects an empty one. */
export async function withPostgresDatabase(name: string, work: (url: string) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: postgresServer })
  await admin.connect()
  try {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}`)
    const url = new URL(postgresServer ?? '')
    url.pathname = name
    await work(url.href)
    await admin.query(`drop database ${name} with (force)`)
  } finally {
    await admin.end()
  }
}
