import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailMessage, type Notice } from './mail-message.ts'

const notice: Notice = {
  jurisdiction: { id: 'county', name: '柳河县', isDemonstration: false },
  accountId: 'wang',
  messageId: 'i1 7 0',
  occasion: 'replyDelivered',
  facts: { title: '关于硬化通组道路的建议', number: '12', kind: 'suggestion' },
  to: { name: '王秀兰', address: 'wang@county.example', language: 'zh-CN' },
}

describe('a mail', () => {
  test('says what happened and what to do, in Chinese', () => {
    const { subject, text } = mailMessage(notice)
    assert.equal(subject, '【提办】您收到一份答复：关于硬化通组道路的建议')
    assert.match(text, /^王秀兰：\n\n您提出的第12号建议《关于硬化通组道路的建议》已有答复，请查阅/)
  })

  test('speaks English to who reads English', () => {
    const { subject } = mailMessage({ ...notice, to: { ...notice.to, language: 'en' } })
    assert.equal(subject, '[Tiban] You have a reply: 关于硬化通组道路的建议')
  })

  test('a title with markup and line breaks stays a title', () => {
    const facts = { ...notice.facts, title: '<img src=x onerror=alert(1)>\r\nBcc: all@county.example' }
    const { subject, html } = mailMessage({ ...notice, facts })
    assert.doesNotMatch(subject, /[\r\n]/)
    assert.doesNotMatch(html, /<img/)
    assert.match(html, /&lt;img src=x/)
  })

  test('names the address to sign in only where there is one, and a demonstration as such', () => {
    assert.doesNotMatch(mailMessage(notice).text, /https?:|演示/)
    const shown = mailMessage({
      ...notice,
      publicUrl: 'https://tiban.county.example',
      jurisdiction: { ...notice.jurisdiction, isDemonstration: true },
    })
    assert.match(shown.text, /https:\/\/tiban\.county\.example/)
    assert.match(shown.text, /演示数据/)
  })

  test('the same message to the same person has the same id at every attempt', () => {
    assert.equal(mailMessage(notice).id, mailMessage(notice).id)
    assert.notEqual(mailMessage(notice).id, mailMessage({ ...notice, accountId: 'li' }).id)
  })
})
