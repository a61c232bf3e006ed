import { parentPort, workerData } from 'node:worker_threads'
import type { PreviewWork } from './preview-in-worker.ts'
import { previewList } from './preview-list.ts'

const { file, jurisdiction, options } = workerData as PreviewWork // given by preview-in-worker.ts alone
parentPort?.postMessage(previewList(file, jurisdiction, options))
