import { ShopFailure } from './shop/api.ts'
import { usePageTitle } from './shop/use-page-title.ts'

/** What the shop says when it cannot be shown. */
export function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { title, text, canRetry } = wordsFor(error)
  usePageTitle(title)
  return (
    <section className="notice" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {canRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      {error instanceof ShopFailure && error.requestId && canRetry && (
        <p className="quiet">Request {error.requestId}</p>
      )}
    </section>
  )
}

function wordsFor(error: Error): { title: string; text: string; canRetry: boolean } {
  const { status, code } = error instanceof ShopFailure ? error : { status: -1, code: '' }
  if (code === 'TENANT_SUSPENDED')
    return {
      title: 'This shop is closed',
      text: 'It is not open at the moment. Please come back another time.',
      canRetry: false,
    }
  if (status === 404)
    return { title: 'There is no shop here', text: 'Perhaps the address has a typing mistake in it.', canRetry: false }
  if (status === 0)
    return { title: 'The shop cannot be reached', text: 'Check your connection, then try again.', canRetry: true }
  return { title: 'Something went wrong', text: 'That is our fault, not yours. Please try again.', canRetry: true }
}
