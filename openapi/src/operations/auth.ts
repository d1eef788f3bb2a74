import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { email, flag, slug, text, uuid } from '../fields.ts'
import { NO_NUL } from '../no-nul.ts'
import { defineOperation } from '../operation.ts'

const tag = 'Sign-in'
export const PASSWORD_MIN = 8

export const SignIn = z
  .strictObject({
    email: email(),
    password: z
      .string()
      .min(1)
      .max(200)
      .regex(NO_NUL)
      .openapi({ title: 'Password', description: 'The password', format: 'password', example: 'mtc-demo-password' }),
  })
  .openapi('SignIn', {
    description: 'Who signs in.',
    example: { email: 'owner@games.test', password: 'mtc-demo-password' },
  })

const membershipExample = {
  tenant: 'games',
  name: 'Lantern & Key Games',
  role: 'owner',
  permissions: ['*'],
  currency: 'EUR',
  locale: 'en-IE',
  timeZone: 'Europe/Amsterdam',
}
const Membership = z
  .strictObject({
    tenant: slug({ title: 'Shop', description: "The shop's address name", example: 'games' }),
    name: text(120, { title: 'Name', description: "The shop's name", example: 'Lantern & Key Games' }),
    role: slug({ title: 'Role', description: "The person's role there", example: 'owner' }),
    permissions: z
      .array(
        z
          .string()
          .max(80)
          .regex(/^(\*|[a-z-]+:(\*|[a-z-]+))$/),
      )
      .max(200)
      .openapi({ title: 'Permissions', description: 'What the person may do there' }),
    currency: z
      .string()
      .length(3)
      .regex(/^[A-Z]{3}$/)
      .openapi({ title: 'Currency', description: "The shop's currency (ISO 4217)" }),
    locale: z
      .string()
      .max(35)
      .regex(/^[A-Za-z0-9-]+$/)
      .openapi({ title: 'Language', description: "The shop's language (BCP 47)" }),
    timeZone: z
      .string()
      .max(60)
      .regex(/^[\w/+-]+$/)
      .openapi({ title: 'Time zone', description: "The shop's time zone (IANA)" }),
  })
  .openapi('Membership', {
    description: 'A shop that somebody belongs to.',
    example: membershipExample,
  })

const meExample = {
  id: demoId('games', 'user'),
  email: 'owner@games.test',
  name: 'Olive Owner',
  isPlatformAdmin: false,
  memberships: [membershipExample],
}
export const Me = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'Names the person', example: demoId('games', 'user') }),
    email: email(),
    name: text(120, { title: 'Name', description: "The person's name", example: 'Olive Owner' }),
    isPlatformAdmin: flag({ title: 'Platform administrator', description: 'May manage all shops' }),
    memberships: z
      .array(Membership)
      .max(200)
      .openapi({ title: 'Shops', description: 'The shops the person belongs to' }),
  })
  .openapi('Me', { description: 'The signed-in person.', example: meExample })
export type Me = z.infer<typeof Me>

export const signIn = defineOperation({
  id: 'signIn',
  method: 'post',
  path: '/auth/sign-in',
  tag,
  access: 'public',
  body: SignIn,
  bodyExample: { email: 'owner@games.test', password: 'mtc-demo-password' },
  data: Me,
  example: meExample,
  responseName: 'MeResponse',
  summary: 'Sign in',
  description:
    'Checks e-mail and password and starts a session, kept in an httpOnly cookie for 24 hours. A wrong pair answers 401 without saying which of the two was wrong.',
})
export const signOut = defineOperation({
  id: 'signOut',
  method: 'post',
  path: '/auth/sign-out',
  tag,
  access: 'session',
  summary: 'Sign out',
  description: 'Ends the session here and now; its cookie is worthless from then on.',
})
export const getMe = defineOperation({
  id: 'getMe',
  method: 'get',
  path: '/auth/me',
  tag,
  access: 'session',
  data: Me,
  example: meExample,
  responseName: 'MeResponse',
  summary: 'Get the signed-in person',
  description: 'Answers who is signed in, the shops they belong to, and what they may do in each.',
})
