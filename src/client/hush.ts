/**
 * The key Escape takes away what a mark of the figure says while it is pointed at or has the keyboard, as it covers the
 * caption (WCAG 2.2, 1.4.13), until the next mark is.
 */
export function startHush(): void {
  const chart = document.querySelector<HTMLElement>('.chart');
  if (!chart) return;
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') chart.dataset['hushed'] = '';
  });
  for (const next of ['pointerover', 'focusin']) {
    chart.addEventListener(next, () => {
      delete chart.dataset['hushed'];
    });
  }
}
