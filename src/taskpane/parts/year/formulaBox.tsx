import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../disclosure';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  lead: {
    margin: '2px 0 6px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  formula: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '92px',
    margin: '0 0 6px',
    padding: '6px 8px',
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The formula that computes what is shown, to be copied into a cell. */
export function FormulaBox({ formula }: { readonly formula: string }): ReactElement {
  const styles = useStyles();
  const word = useYearWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const copy = () => {
    void toClipboard(formula, box.current!).then((done) => done && setCopied(formula));
  };
  return (
    <Disclosure title={word('formula')}>
      <p className={styles.lead}>{word('formulaLead')}</p>
      <textarea
        ref={box}
        className={styles.formula}
        readOnly
        spellCheck={false}
        aria-label={word('formula')}
        value={formula}
      />
      <Button size="small" onClick={copy}>
        {copied === formula ? word('copied') : word('copy')}
      </Button>
    </Disclosure>
  );
}

/** A pane is a frame, and a frame is often refused the clipboard: then the old way, by what is selected. */
async function toClipboard(text: string, box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box.select();
    return document.execCommand('copy');
  }
}
