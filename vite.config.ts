import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser application: built once a version into dist/web; in development the server is asked through a proxy. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
