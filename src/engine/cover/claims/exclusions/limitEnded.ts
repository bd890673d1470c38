import { deliveryDays } from '../delivered';
import type { InvoiceExclusion } from './exclusion';

/** Delivered after the insurer had withdrawn the limit; what was delivered before stays covered until it is paid. */
export const limitWithdrawn: InvoiceExclusion = {
  name: { en: 'Limit withdrawn', zh: '限额已撤销' },
  summary: { en: 'Delivered after the limit had been withdrawn', zh: '限额撤销后发货' },
  source: 'AT-BE-gl',
  among({ open, ends: { withdrawn } }, exclude) {
    if (withdrawn === null) return;
    const delivered = deliveryDays(open);
    for (let at = 0; at < delivered.length; at++) if (delivered[at]! >= withdrawn[open.customer[at]!]!) exclude(at);
  },
};

/** Delivered before the first day of the limit, where there was none before. */
export const limitNotBegun: InvoiceExclusion = {
  name: { en: 'Before the limit', zh: '限额生效前' },
  summary: { en: 'Delivered before the limit took effect', zh: '限额生效前已发货' },
  source: 'CN-XB',
  among({ open, ends: { begins } }, exclude) {
    if (begins === null) return;
    const delivered = deliveryDays(open);
    for (let at = 0; at < delivered.length; at++) {
      const whose = open.customer[at]!;
      if (begins.before[whose] === 0 && delivered[at]! < begins.from[whose]!) exclude(at);
    }
  },
};

/** Delivered after a gap that was long enough for the limit to lapse. */
export const limitLapsed: InvoiceExclusion = {
  name: { en: 'Limit lapsed', zh: '限额已失效' },
  summary: { en: 'The limit had lapsed, because nothing was delivered for too long', zh: '长期未发货，限额已失效' },
  source: 'ECGC',
  among({ open, limits, ends: { lapsed } }, exclude) {
    if (lapsed === null) return;
    const delivered = deliveryDays(open);
    for (let at = 0; at < delivered.length; at++)
      if (delivered[at]! > lapsed[open.customer[at]!]! && limits[open.customer[at]!]! < Infinity) exclude(at);
  },
};
