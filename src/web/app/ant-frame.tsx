import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ComponentType, ReactNode } from 'react'
import { useLanguage } from '#web/kit/language.tsx'
import '#web/kit/desk.css'
import 'dayjs/locale/zh-cn'

const theme = {
  token: {
    colorPrimary: '#9e1b1f',
    colorLink: '#8a1418',
    colorError: '#b3261e',
    fontSize: 16,
    borderRadius: 6,
    controlHeight: 40,
    colorBgLayout: '#faf7f2',
    colorText: '#1f1b16',
    fontFamily: 'inherit',
  },
  components: { Table: { cellPaddingBlock: 10, headerBg: '#f3ece2' } },
}

/** The component library for desks on an office screen, in the reader's language and the county's colours. */
function AntFrame({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  return (
    // Two characters on a button are one word: spread apart, neither eye nor screen reader finds it.
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}

/** The page inside that frame. */
export function inAntFrame(Page: ComponentType): ComponentType {
  return () => (
    <AntFrame>
      <Page />
    </AntFrame>
  )
}
