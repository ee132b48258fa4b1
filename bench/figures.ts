/** The value below which a share of them lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A figure and the bar it is held to. */
export function against(figure: number, bar: number, unit = ''): string {
  return `${figure.toFixed(2)}${unit} (bar ${bar}${unit}: ${figure <= bar ? 'met' : 'NOT met'})`;
}
