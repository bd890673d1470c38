import { useEffect, useState, type ComponentType, type ReactElement } from 'react';

/** Where the card stands that explains the selected cell. It loads behind the first view; a pane that cannot load it works without it. */
export function WhyDock(): ReactElement | null {
  const [Card, setCard] = useState<ComponentType | null>(null);
  useEffect(() => {
    let there = true;
    import(/* webpackChunkName: "why" */ './whyCard').then(
      ({ WhyCard }) => there && setCard(() => WhyCard),
      () => undefined,
    );
    return () => void (there = false);
  }, []);
  return Card && <Card />;
}
