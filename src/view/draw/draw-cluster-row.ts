/** Lists the mark that stands for several events only while the figure has one; it is the key's last row. */
export function drawClusterRow(isShown: boolean): void {
  const row = document.querySelector('[data-legend="cluster"]')?.closest('li');
  if (row) row.hidden = !isShown;
}
