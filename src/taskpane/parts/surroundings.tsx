import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { formatIn } from '../words/format';
import type { Session } from '../session/session';
import { shownLanguage, shownTheme } from '../session/shown';
import { dictionaries } from '../words/dictionaries';
import { PaneContext, type Pane } from './context';
import { darkTheme, lightTheme } from './theme';

interface SurroundingsProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Language, look and state, for whatever stands inside. */
export function Surroundings({ session, children }: SurroundingsProps): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const language = shownLanguage(state);
  const theme = shownTheme(state);
  const pane = useMemo<Pane>(
    () => ({ language, words: dictionaries[language], format: formatIn(language), state, session }),
    [language, state, session],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <FluentProvider theme={theme === 'dark' ? darkTheme : lightTheme}>
      <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>
    </FluentProvider>
  );
}
