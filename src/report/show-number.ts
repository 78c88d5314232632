/** Numbers as people read them; the same in every locale. */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `12,581`. */
export function showCount(count: number): string {
  return whole.format(count);
}

/** `12.3 %`; what is more than nothing is never shown as nothing, nor less than all as all. */
export function showShare(share: number): string {
  if (share > 0 && share < 0.001) return '< 0.1 %';
  return share > 0.999 && share < 1 ? '> 99.9 %' : `${Number((100 * share).toFixed(1))} %`;
}
