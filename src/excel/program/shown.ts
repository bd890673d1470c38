/** Calls back once, as soon as the pane can be seen: Excel also starts the page unseen, only for its formulas. */
export function whenShown(listener: () => void): void {
  let told = false;
  const tell = () => {
    if (told || document.visibilityState !== 'visible') return;
    told = true;
    document.removeEventListener('visibilitychange', tell);
    listener();
  };
  document.addEventListener('visibilitychange', tell);
  tell();
}
