/** Opens a file that is dropped anywhere on the page; without this the browser would leave the page to show it. */
export function openDropped(page: EventTarget, open: (file: File) => void): void {
  const files = (event: Event) => {
    const carried = (event as DragEvent).dataTransfer;
    return carried?.types.includes('Files') ? carried : null;
  };
  page.addEventListener('dragover', (event) => {
    const carried = files(event);
    if (!carried) return;
    event.preventDefault();
    carried.dropEffect = 'copy';
  });
  page.addEventListener(
    'drop',
    (event) => {
      const carried = files(event);
      if (!carried) return;
      event.preventDefault();
      event.stopPropagation();
      if (carried.files[0]) open(carried.files[0]);
    },
    { capture: true },
  );
}
