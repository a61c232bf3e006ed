/** 办理流程页：系统真正据以判断的表。 */
export const lifecyclePhrases = {
  title: '办理流程',
  intro: '下面就是系统据以判断的规则表：表里没有的步骤不会发生，“由谁”里没有的人不能办理。',
  loading: '正在打开……',
  step: '步骤',
  on: '对象',
  from: '从什么状态',
  to: '到什么状态',
  by: '由谁',
  condition: '另有条件',
  yes: '有',
  same: '不变',
  separator: '、',
  things: {
    item: '件',
    assignment: '承办单位的部分',
    contact: '沟通',
    reply: '答复',
    promise: '承诺',
    parking: '挂起事项',
  },
  stages: {
    submission: '提交与撤回',
    filing: '审查',
    points: '分解与拟办',
    consultation: '交办前征求意见',
    assignment: '交办与承办',
    deadline: '期限',
    contact: '沟通',
    reply: '答复',
    countersigning: '会签',
    feedback: '评价与办结',
    'follow-up': '跟踪办理',
    key: '重点件',
  } as Readonly<Record<string, string>>,
}

export type LifecyclePhrases = typeof lifecyclePhrases
