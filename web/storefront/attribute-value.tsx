import { isRichText } from '@mtc/openapi/product-schema/rich-text'
import { Scroller } from '@mtc/widgets/scroller'
import { type ComponentType, lazy, Suspense } from 'react'
import type { ShopProduct } from './shop/api.ts'

type Attribute = ShopProduct['attributes'][number]

const Markdown = lazy(() => import('./markdown-text.tsx'))

/** Put onto the page as it is only where it is rich text beyond doubt, whoever stored it. */
const RichText = ({ value }: Attribute) =>
  isRichText(value) ? <div className="prose" dangerouslySetInnerHTML={{ __html: value }} /> : <Words value={value} />

const Words = ({ value }: { value: string }) => <span className="words">{value}</span>

const MarkdownText = ({ value }: Attribute) => (
  <Suspense fallback={<Words value={value} />}>
    <Markdown text={value} />
  </Suspense>
)

const Code = ({ value }: Attribute) => (
  <pre className="code">
    <code>{value}</code>
  </pre>
)

const Color = ({ value }: Attribute) => (
  <span className="color">
    <span style={{ backgroundColor: value }} aria-hidden />
    {value}
  </span>
)

const isSafe = (href: string) => /^(?:https?:|mailto:|tel:|\/(?!\/))/i.test(href)

const Links = ({ value, links }: Attribute) => {
  const [href] = links
  return href && isSafe(href) ? (
    <a href={href} rel="noopener nofollow">
      {value}
    </a>
  ) : (
    <Words value={value} />
  )
}

const Pictures = ({ label, links }: Attribute) => (
  <ul className="pictures">
    {links.map((src, place) => (
      <li key={src}>
        <a href={src}>
          <img
            src={src}
            alt={links.length > 1 ? `${label} ${place + 1}` : label}
            loading="lazy"
            width={96}
            height={96}
          />
        </a>
      </li>
    ))}
  </ul>
)

const Files = ({ label, links }: Attribute) =>
  links.map((href, place) => (
    <a key={href} href={href} download className="file">
      {links.length > 1 ? `${label} ${place + 1}` : label}
    </a>
  ))

const Table = ({ label, columns, rows }: Attribute) => (
  <Scroller className="scroll" aria-label={label}>
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {columns.map((column, at) => (
              <td key={column}>{row[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
)

/** How each display of a custom field is drawn. */
const views: Readonly<Record<Attribute['display'], ComponentType<Attribute>>> = {
  text: Words,
  'rich-text': RichText,
  markdown: MarkdownText,
  code: Code,
  color: Color,
  link: Links,
  pictures: Pictures,
  files: Files,
  table: Table,
}

/** A custom field's value before a customer. */
export function AttributeValue(attribute: Attribute) {
  const View = views[attribute.display]
  return <View {...attribute} />
}
