import { fileLimitMegabytes } from '#domain/vocabulary/file-types.ts'
import type { ProblemPhrases } from '../problem-phrases.ts'

/** What was wrong with a request, and what to do. */
export const problems: ProblemPhrases = {
  refused: { title: 'Cannot be done' },
  unauthorised: {
    title: 'Sign in first',
    detail: () =>
      'You are not signed in, or your session ended. Sign in again; what you typed is still on the page.',
  },
  wrongPassword: {
    title: 'Not signed in',
    detail: () => 'Login or password is not right. Check both and try again.',
  },
  linkExpired: {
    title: 'The link is no longer valid',
    detail: () => 'The days of this link are over and nothing was recorded. Please ask for a new one.',
  },
  locked: {
    title: 'Account locked for now',
    detail: () =>
      'Too many wrong passwords: the account is locked for 15 minutes. Try later, or ask the administrator for a new password.',
  },
  tooManyRequests: { title: 'Too fast', detail: () => 'Too many requests. Wait a moment and try again.' },
  notPermitted: {
    title: 'Not permitted',
    detail: () => 'You may not do this. Ask the administrator if you need to.',
  },
  crossSite: {
    title: 'From another site',
    detail: () =>
      'The request did not come from this system’s own pages. Work from the pages of this system.',
  },
  notFound: { title: 'Not found', detail: () => 'There is no such thing here, or it is not yours to see.' },
  stale: {
    title: 'Changed meanwhile',
    detail: () =>
      'Somebody changed this after you opened it. What you typed is kept; look at the change, then send again.',
  },
  keyDiffers: {
    title: 'Key used before',
    detail: () => 'The number of this click was used for something else. Reload the page and try again.',
  },
  stillRunning: {
    title: 'Still working',
    detail: () => 'The click before is still being worked on. Look again in a moment.',
  },
  malformed: {
    title: 'Not filled in rightly',
    detail: ({ reason }) =>
      `Something is missing or wrong${reason ? `: ${reason}` : ''}. Correct it and send again.`,
  },
  malformedKey: {
    title: 'Malformed request',
    detail: () => 'The number of this click is malformed. Reload the page and try again.',
  },
  malformedVersion: {
    title: 'Malformed request',
    detail: () =>
      'The version in If-Match is malformed; it is written as "7". Reload the page and try again.',
  },
  tooLarge: {
    title: 'Too large',
    detail: () =>
      `The content or file is too large (files up to ${fileLimitMegabytes} MB). Make it smaller and try again.`,
  },
  unsupportedMedia: {
    title: 'Not supported',
    detail: () => 'This format is not supported. Use .xlsx, .csv or .tsv for lists.',
  },
  unreadableFile: {
    title: 'File cannot be read',
    detail: ({ reason }) => String(reason ?? 'The file cannot be read. Save it again and retry.'),
  },
  fileRefused: {
    title: 'The file was not taken',
    detail: ({ reason }) => String(reason ?? 'The file was not taken. Choose another one.'),
  },
  unavailable: {
    title: 'Not available for now',
    detail: () =>
      'The database does not answer; nothing was saved. Try again soon; what you typed is still on the page.',
  },
  fault: {
    title: 'Something broke',
    detail: () =>
      'Something went wrong and nothing was saved. Try again; if it stays so, tell the administrator.',
  },
}
