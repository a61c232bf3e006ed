/** 送达方式: how a reply letter reached one addressee. */
export const deliveryMeans = ['online', 'inPerson', 'post'] as const
export type DeliveryMeans = (typeof deliveryMeans)[number]
