import { ShopFailure } from './shop/api.ts'
import { usePageTitle } from './shop/use-page-title.ts'

interface FailedProps {
  error: Error
  onRetry: () => void
}

/** What the shop says when it cannot be shown. */
export function Failed(props: FailedProps) {
  usePageTitle(wordsFor(props.error).title)
  return <FailedPart {...props} heading="h1" />
}

/** What a part of a page says in its place; the page around it stays. */
export function FailedPart({ error, onRetry, heading: Heading = 'h2' }: FailedProps & { heading?: 'h1' | 'h2' }) {
  const { title, text, canRetry } = wordsFor(error)
  return (
    <section className="notice" role="alert">
      <Heading>{title}</Heading>
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
