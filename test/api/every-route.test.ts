import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allRoutes } from '#server/all-routes.ts'
import type { Route } from '#server/route.ts'
import { foundCounty } from '#test/kit/county.ts'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request, server } = await serveCounty()
const neighbour = await foundCounty(app, 'neighbour')
const mine = await county.submitSuggestion('关于只给自己看的建议')
const theirs = await neighbour.submitSuggestion('关于邻县的建议')
const names = Object.keys(people) as readonly Name[] // keys of a literal

const paths = (route: Route, itemId: string) =>
  route.path.replace('{itemId}', itemId).replaceAll(/\{\w+\}/g, 'x1')

describe('every route of the description', () => {
  test('is in the OpenAPI text, with its access', async () => {
    const text = (await request(null, 'GET', '/openapi.json')).json<{
      paths: Record<string, Record<string, { 'x-access': unknown }>>
    }>()
    for (const { path, method, access } of allRoutes) {
      assert.deepEqual(text.paths[`/api/v1${path}`]?.[method.toLowerCase()]?.['x-access'], access, path)
    }
    assert.equal(Object.values(text.paths).flatMap(Object.keys).length, allRoutes.length)
  })

  test('answers nobody without a session, but for the doors that say so', async () => {
    for (const route of allRoutes) {
      const answer = await request(null, route.method, paths(route, mine), {
        ...(route.method === 'GET' ? {} : { payload: {} }),
      })
      if (route.access === 'anyone') assert.notEqual(answer.statusCode, 401, route.path)
      else assert.equal(answer.statusCode, 401, `${route.method} ${route.path}`)
    }
  })

  test('answers 403 to every role that is not named in its row', async () => {
    for (const route of allRoutes) {
      if (!Array.isArray(route.access)) continue
      for (const who of names) {
        const may = people[who].grants.some(({ role }) => route.access.includes(role))
        if (may) continue
        const answer = await request(who, route.method, paths(route, mine), {
          ...(route.method === 'GET' ? {} : { payload: {} }),
        })
        assert.equal(answer.statusCode, 403, `${who} ${route.method} ${route.path}`)
      }
    }
  })

  test('gives nobody an item that is not his: another unit’s, another proposer’s, another county’s', async () => {
    const outsiders: readonly Name[] = [
      'housingOffice',
      'housingHandler',
      'housingLeader',
      'roadsOffice',
      'zhao',
      'committee',
      'administrator',
    ]
    for (const route of allRoutes.filter(({ path }) => path.includes('{itemId}'))) {
      const targets = [
        ...outsiders.map(who => [who, mine] as const),
        ...names.map(who => [who, theirs] as const),
      ]
      for (const [who, itemId] of targets) {
        const answer = await request(who, route.method, paths(route, itemId), {
          ...(route.method === 'GET' ? {} : { payload: {} }),
        })
        assert.ok(
          [400, 403, 404].includes(answer.statusCode),
          `${who} ${route.method} ${route.path}: ${answer.statusCode} ${answer.body}`,
        )
        assert.ok(
          !answer.body.includes('只给自己看') && !answer.body.includes('邻县'),
          `${who} ${route.path} told something`,
        )
      }
    }
  })

  test('lists nothing out of scope to anybody', async () => {
    for (const who of names) {
      const body = (await request(who, 'GET', '/items?pageSize=100')).body
      assert.ok(!body.includes('邻县'), who)
      const sees = ['wang', 'li', 'congress', 'supervision', 'leader', 'auditor'].includes(who)
      assert.equal(body.includes('只给自己看'), sees, who)
    }
  })

  test('does not exist when it is not in the table', async () => {
    const answer = await server.inject({ method: 'GET', url: '/api/v1/secrets' })
    assert.equal(answer.statusCode, 404)
    assert.match(String(answer.headers['content-type']), /problem\+json/)
  })
})
